package se.nyttospar.command.security;

import static org.springframework.http.HttpMethod.GET;

import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.server.resource.web.authentication.BearerTokenAuthenticationFilter;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import se.nyttospar.command.refusal.ProblemWriter;
import se.nyttospar.command.request.Role;

/** The door. Who may call what is said by {@link AccessMatrix}; whatever is not named there is denied. */
@Configuration
class SecurityConfiguration {

    private static final String API = "/command/v1";

    @Bean
    SecurityFilterChain security(
            HttpSecurity http, Denials denials, RememberedTokens tokens, RateProperties rates, ProblemWriter problems)
            throws Exception {
        return http.authorizeHttpRequests(may -> may.requestMatchers(API + "/**")
                        .access(SecurityConfiguration::byMatrix)
                        .requestMatchers(GET, "/actuator/health/**", "/actuator/info", "/v3/api-docs")
                        .permitAll()
                        .requestMatchers(GET, "/actuator/prometheus")
                        .hasAuthority(Role.ADMIN.claim())
                        .anyRequest()
                        .denyAll())
                .oauth2ResourceServer(server -> server.bearerTokenResolver(tokens)
                        .jwt(jwt -> jwt.authenticationManager(tokens))
                        .authenticationEntryPoint(denials)
                        .accessDeniedHandler(denials))
                .exceptionHandling(e -> e.authenticationEntryPoint(denials).accessDeniedHandler(denials))
                .addFilterAfter(new RateLimit(rates, problems), BearerTokenAuthenticationFilter.class)
                .sessionManagement(s -> s.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                // Bearer tokens only: no cookie that another site could make a browser send.
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .build();
    }

    /** Requests are measured as a whole; measuring each filter costs more than the filters do. */
    @Bean
    SecurityObservationSettings observations() {
        return SecurityObservationSettings.noObservations();
    }

    @Bean
    JwtDecoder jwtDecoder(SecurityProperties properties) {
        return Tokens.decoder(properties);
    }

    @Bean
    RememberedTokens rememberedTokens(JwtDecoder decoder, ActorConverter actors) {
        return new RememberedTokens(decoder, actors);
    }

    private static AuthorizationDecision byMatrix(
            Supplier<? extends @Nullable Authentication> caller, RequestAuthorizationContext context) {
        Optional<Access> row = AccessMatrix.row(context.getRequest());
        if (row.filter(Access::isOpen).isPresent()) {
            return new AuthorizationDecision(true);
        }
        return new AuthorizationDecision(caller.get() instanceof ActorAuthentication somebody
                && row.filter(access -> somebody.getPrincipal().roles().stream().anyMatch(access.roles()::contains))
                        .isPresent());
    }
}
