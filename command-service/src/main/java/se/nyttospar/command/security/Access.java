package se.nyttospar.command.security;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;
import se.nyttospar.command.refusal.Rule;
import se.nyttospar.command.request.Role;

/**
 * A row of the matrix: an endpoint and who may use it.
 *
 * @param method {@code GET} stands for HEAD too
 * @param roles those that may; empty where it is open to everybody
 * @param except for whom it is closed all the same, as the rule that the aggregate refuses them with
 */
record Access(String method, PathPattern pattern, Set<Role> roles, List<Rule> except) {

    private static final String API = "/command/v1";

    /** Rows for several paths at once. */
    static List<Access> post(Set<Role> roles, String... paths) {
        return rows("POST", roles, paths);
    }

    static List<Access> get(Set<Role> roles, String... paths) {
        return rows("GET", roles, paths);
    }

    static List<Access> delete(Set<Role> roles, String... paths) {
        return rows("DELETE", roles, paths);
    }

    /** The same rows, closed to some whose role would allow it. */
    static List<Access> except(Rule rule, List<Access> rows) {
        return rows.stream()
                .map(row -> new Access(row.method, row.pattern, row.roles, List.of(rule)))
                .toList();
    }

    static Set<Role> roles(Role first, Role... more) {
        return Collections.unmodifiableSet(EnumSet.of(first, more));
    }

    private static List<Access> rows(String method, Set<Role> roles, String... paths) {
        return Arrays.stream(paths)
                .map(path -> new Access(method, PathPatternParser.defaultInstance.parse(API + path), roles, List.of()))
                .toList();
    }

    String path() {
        return pattern.getPatternString();
    }

    boolean isOpen() {
        return roles.isEmpty();
    }

    boolean fits(String asked, PathContainer path) {
        return (method.equals(asked) || (method.equals("GET") && asked.equals("HEAD"))) && pattern.matches(path);
    }
}
