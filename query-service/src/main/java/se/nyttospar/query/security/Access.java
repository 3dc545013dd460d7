package se.nyttospar.query.security;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.springframework.http.server.PathContainer;
import org.springframework.security.core.Authentication;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/**
 * A row of the matrix.
 *
 * @param method {@code GET} stands for HEAD too; {@value #ANY_METHOD} for all of them
 * @param roles those that may
 */
record Access(String method, PathPattern pattern, Set<Role> roles) {
    static final String ANY_METHOD = "*";
    private static final String API = "/query/v1";

    static List<Access> get(Set<Role> roles, String... paths) {
        return rows("GET", API, roles, paths);
    }

    static List<Access> post(Set<Role> roles, String... paths) {
        return rows("POST", API, roles, paths);
    }

    static List<Access> page(Set<Role> roles, String... paths) {
        return rows(ANY_METHOD, "", roles, paths);
    }

    /** A page that is looked at. */
    static List<Access> shown(Set<Role> roles, String... paths) {
        return rows("GET", "", roles, paths);
    }

    /** What a form of a page is sent to. */
    static List<Access> sent(Set<Role> roles, String... paths) {
        return rows("POST", "", roles, paths);
    }

    private static List<Access> rows(String method, String root, Set<Role> roles, String... paths) {
        return Arrays.stream(paths)
                .map(path -> new Access(method, PathPatternParser.defaultInstance.parse(root + path), roles))
                .toList();
    }

    String path() {
        return pattern.getPatternString();
    }

    boolean fits(String asked, PathContainer path) {
        boolean sameMethod =
                method.equals(ANY_METHOD) || method.equals(asked) || (method.equals("GET") && asked.equals("HEAD"));
        return sameMethod && pattern.matches(path);
    }

    boolean allows(Authentication somebody) {
        return somebody.isAuthenticated()
                && somebody.getAuthorities().stream()
                        .map(authority -> Role.named(authority.getAuthority()))
                        .anyMatch(role -> role.filter(roles::contains).isPresent());
    }
}
