package se.nyttospar.query.login;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import se.nyttospar.query.security.Audit;

/** After the login: back to the page that was asked for, or to one that says that it did not work. */
final class Welcome implements AuthenticationSuccessHandler, AuthenticationFailureHandler {
    @Override
    public void onAuthenticationSuccess(HttpServletRequest request, HttpServletResponse response, Authentication person)
            throws IOException {
        Audit.note("login", request, person.getName(), "accepted");
        response.sendRedirect(WantedPage.take(request));
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException e) throws IOException {
        String reason = e instanceof OAuth2AuthenticationException known
                ? known.getError().getErrorCode()
                : "login-failed";
        Audit.denied(request, "-", reason);
        response.sendRedirect(LoginPages.FAILED);
    }
}
