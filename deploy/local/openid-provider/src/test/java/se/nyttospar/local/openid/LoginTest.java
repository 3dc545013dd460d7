package se.nyttospar.local.openid;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.web.util.UriComponentsBuilder;

class LoginTest {
    private static final String REDIRECT = RunningProvider.WEB + "/login/oauth2/code/nyttospar";
    /** The pair of RFC 7636, appendix B. */
    private static final String VERIFIER = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";

    private static final String CHALLENGE = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";

    RunningProvider provider;

    @BeforeEach
    void start(@TempDir Path data) throws Exception {
        provider = new RunningProvider(data);
    }

    @AfterEach
    void stop() {
        provider.close();
    }

    @Test
    void a_person_logs_in_with_the_form_and_gets_tokens_for_the_pages() throws Exception {
        var answer = exchange(logIn("board", "nyttospar"), VERIFIER);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);

        var tokens = RunningProvider.json(answer);
        var access = provider.verified(tokens.get("access_token").asString());
        var identity = provider.verified(tokens.get("id_token").asString());
        assertThat(access.getAudience()).containsExactly("nyttospar");
        assertThat(access.getStringListClaim("roles")).containsExactly("board");
        assertThat(identity.getSubject()).isEqualTo(access.getSubject());
        assertThat(identity.getAudience()).containsExactly("nyttospar-web");
        assertThat(identity.getStringClaim("preferred_username")).isEqualTo("board");
        assertThat(access.getStringClaim("name")).isEqualTo("Ingrid Falk");
        assertThat(tokens.has("refresh_token")).isTrue();

        var loggedOut = provider.get("/connect/logout?id_token_hint="
                + tokens.get("id_token").asString() + "&post_logout_redirect_uri=" + RunningProvider.WEB + "/");
        assertThat(loggedOut.headers().firstValue("Location")).hasValue(RunningProvider.WEB + "/");
    }

    @Test
    void a_code_is_worth_nothing_without_its_verifier() throws Exception {
        var answer = exchange(logIn("board", "nyttospar"), "x".repeat(43));
        assertThat(answer.statusCode()).isEqualTo(400);
    }

    @Test
    void refuses_a_wrong_password() throws Exception {
        provider.get(authorize(REDIRECT));
        var answer = submit("board", "guessed");
        assertThat(answer.headers().firstValue("Location").orElse("")).endsWith("/login?error");
    }

    @Test
    void says_that_it_is_for_trying_out_and_whom_one_can_be() throws Exception {
        assertThat(provider.get("/login").body())
                .contains("påhittade", "reporter-kirurgi", "benefit-owner", "auditor", "Sara Lind")
                .doesNotContain("value=\"nyttospar\"", "<script", "style=");
        assertThat(provider.get("/login?error").body()).contains("Fel person eller lösenord", "role=\"alert\"");
        assertThat(provider.get("/login?person=board").body()).contains("value=\"board\"");
        assertThat(provider.get("/login?person=%22%3E").body()).contains("value=\"\"");
    }

    @Test
    void speaks_english_to_those_who_choose_it_and_keeps_to_it() throws Exception {
        assertThat(provider.get("/login?lang=en").body()).contains("<html lang=\"en\"", "made up", "benefit owner");
        assertThat(provider.get("/login?error").body()).contains("Wrong person or password");
    }

    @Test
    void brings_its_own_looks_and_nothing_from_elsewhere() throws Exception {
        assertThat(provider.get("/assets/login.css").statusCode()).isEqualTo(200);
        assertThat(provider.get("/login")
                        .headers()
                        .firstValue("Content-Security-Policy")
                        .orElse(""))
                .contains("default-src 'none'", "style-src 'self'", "frame-ancestors 'none'");
    }

    @Test
    void sends_nobody_to_a_page_that_is_not_ours() throws Exception {
        submit("board", "nyttospar");
        assertThat(provider.get(authorize("http://127.0.0.1:18080/elsewhere")).statusCode())
                .isEqualTo(400);
    }

    private String authorize(String redirect) {
        var parameters = new LinkedHashMap<String, String>();
        parameters.put("response_type", "code");
        parameters.put("client_id", "nyttospar-web");
        parameters.put("scope", "openid profile nyttospar");
        parameters.put("redirect_uri", redirect);
        parameters.put("code_challenge", CHALLENGE);
        parameters.put("code_challenge_method", "S256");
        return "/oauth2/authorize?" + RunningProvider.encode(parameters);
    }

    /** The authorization code that the browser would carry to the pages. */
    private String logIn(String user, String password) throws Exception {
        assertThat(provider.get(authorize(REDIRECT)).headers().firstValue("Location"))
                .hasValue(provider.issuer + "/login");
        String next = submit(user, password).headers().firstValue("Location").orElseThrow();
        String back = provider.get(next).headers().firstValue("Location").orElseThrow();
        assertThat(back).startsWith(REDIRECT);
        String code = UriComponentsBuilder.fromUriString(back)
                .build()
                .getQueryParams()
                .getFirst("code");
        assertThat(code).isNotNull();
        return code == null ? "" : code;
    }

    private HttpResponse<String> submit(String user, String password) throws Exception {
        var csrf = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"")
                .matcher(provider.get("/login").body());
        assertThat(csrf.find()).isTrue();
        return provider.post("/login", Map.of("username", user, "password", password, "_csrf", csrf.group(1)));
    }

    private HttpResponse<String> exchange(String code, String verifier) throws Exception {
        return provider.token(
                "nyttospar-web",
                "nyttospar-web-secret",
                Map.of(
                        "grant_type",
                        "authorization_code",
                        "code",
                        code,
                        "redirect_uri",
                        REDIRECT,
                        "code_verifier",
                        verifier));
    }
}
