package se.nyttospar.query.login;

import java.net.URI;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** What browsers are told about pages: nothing from elsewhere, no script in the text, in nobody's frame, kept nowhere. */
final class PageHeaders {
    private static final String CONTENT =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
                    + "font-src 'self'; connect-src 'self'; manifest-src 'self'; form-action 'self' %s; frame-ancestors 'none'; "
                    + "base-uri 'none'";
    private static final String NOTHING =
            "accelerometer=(), autoplay=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), magnetometer=(), "
                    + "microphone=(), midi=(), payment=(), usb=()";

    private PageHeaders() {}

    /** @param issuer whereto the form for logging out leads on */
    static void set(HeadersConfigurer<HttpSecurity> headers, String issuer) {
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT.formatted(origin(issuer))))
                .frameOptions(HeadersConfigurer.FrameOptionsConfig::deny)
                .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(policy -> policy.policy(NOTHING));
    }

    private static String origin(String issuer) {
        URI uri = URI.create(issuer);
        return uri.getScheme() + "://" + uri.getRawAuthority();
    }
}
