package se.nyttospar.query.login;

import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** The access token of whoever asks for the current page, renewed when it had to be. For calls on their behalf, and nothing else. */
@Component
public final class CurrentToken {

    /** @throws IllegalStateException where nobody is logged in, or no page is being answered */
    public String value() {
        OAuth2AuthorizedClient client =
                RequestContextHolder.currentRequestAttributes() instanceof ServletRequestAttributes page
                        ? SessionTokens.of(page.getRequest())
                        : null;
        if (client == null) {
            throw new IllegalStateException("Nobody is logged in here");
        }
        return client.getAccessToken().getTokenValue();
    }
}
