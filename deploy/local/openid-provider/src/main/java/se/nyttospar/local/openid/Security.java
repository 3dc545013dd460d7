package se.nyttospar.local.openid;

import static org.springframework.security.config.Customizer.withDefaults;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import jakarta.servlet.DispatcherType;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.web.SecurityFilterChain;

/** The protocol's endpoints, the login form, and the key. */
@Configuration(proxyBeanMethods = false)
class Security {
    /** Nothing from elsewhere and no script at all; after the login browsers are sent on to the pages. */
    private static final String CONTENT =
            "default-src 'none'; style-src 'self'; img-src 'self' data:; frame-ancestors 'none'; base-uri 'none'";

    @Bean
    SecurityFilterChain endpoints(HttpSecurity http) {
        return http.oauth2AuthorizationServer(server -> server.oidc(withDefaults()))
                .authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR)
                        .permitAll()
                        .requestMatchers(Health.PATH, LoginPage.PATH, "/assets/**")
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT)))
                .formLogin(form -> form.loginPage(LoginPage.PATH).permitAll())
                .build();
    }

    @Bean
    AuthorizationServerSettings issuer(ProviderSettings settings) {
        return AuthorizationServerSettings.builder()
                .issuer(settings.issuer().toString())
                .build();
    }

    @Bean
    JWKSource<SecurityContext> signingKeys(ProviderSettings settings) {
        return new ImmutableJWKSet<>(new JWKSet(SigningKey.in(settings.data())));
    }

    /** A person logs in by user name, and is from then on known by the pseudonym, so that every token's subject agrees. */
    @Bean
    UserDetailsService users(DemoIdentities identities) {
        return name -> identities
                .user(name)
                .map(user -> User.withUsername(user.actor().toString())
                        .password(user.secret())
                        .authorities(user.roles().toArray(String[]::new))
                        .build())
                .orElseThrow(() -> UsernameNotFoundException.fromUsername(name));
    }
}
