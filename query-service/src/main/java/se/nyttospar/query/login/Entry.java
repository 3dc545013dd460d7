package se.nyttospar.query.login;

import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtException;

/** Who comes in: the access token is checked as one that a program sends would be, and speaks for the same person. */
final class Entry implements OAuth2UserService<OidcUserRequest, OidcUser> {
    private final JwtDecoder tokens;

    Entry(JwtDecoder tokens) {
        this.tokens = tokens;
    }

    @Override
    public OidcUser loadUser(OidcUserRequest request) {
        try {
            Jwt access = tokens.decode(request.getAccessToken().getTokenValue());
            if (access.getSubject() == null
                    || !access.getSubject().equals(request.getIdToken().getSubject())) {
                throw refused("The access token speaks for somebody else");
            }
            return LoggedIn.of(access, request.getIdToken());
        } catch (JwtException e) {
            throw new OAuth2AuthenticationException(error("The access token is not accepted"), e);
        }
    }

    private static OAuth2AuthenticationException refused(String why) {
        return new OAuth2AuthenticationException(error(why));
    }

    private static OAuth2Error error(String why) {
        return new OAuth2Error(OAuth2ErrorCodes.INVALID_TOKEN, why, null);
    }
}
