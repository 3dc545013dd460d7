package se.nyttospar.query.security;

import java.time.Clock;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationConverter;
import org.springframework.security.oauth2.server.resource.web.authentication.BearerTokenAuthenticationFilter;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AuthenticationEntryPointFailureHandler;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import se.nyttospar.query.problem.ProblemWriter;
import tools.jackson.databind.json.JsonMapper;

/** Programs, by token: every role may read; only an administrator may rebuild and retry; what is not named is closed. */
@Configuration(proxyBeanMethods = false)
public class SecurityConfiguration {
    @Bean
    ProblemWriter problemWriter(JsonMapper mapper) {
        return new ProblemWriter(mapper);
    }

    /** An address that the firewall does not let through is answered like any other mistake. */
    @Bean
    RequestRejectedHandler malformedAddress(ProblemWriter problems) {
        return (request, response, e) -> problems.write(
                request,
                response,
                HttpStatus.BAD_REQUEST,
                "address-invalid",
                "Adressen är inte giltig. Koda tecken som inte är bokstäver eller siffror.",
                "The address is not valid. Encode characters that are neither letters nor digits.");
    }

    @Bean
    @Order(1)
    SecurityFilterChain closedUnlessNamed(
            HttpSecurity http, ProblemWriter problems, Endpoints endpoints, RateProperties rates) throws Exception {
        Refusals refusals = new Refusals(problems, endpoints);
        return http.securityMatcher("/query/**", "/actuator/**", "/v3/api-docs/**")
                .csrf(AbstractHttpConfigurer::disable)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .authorizeHttpRequests(paths -> paths.requestMatchers("/actuator/health/**", "/v3/api-docs/**")
                        .permitAll()
                        .requestMatchers("/actuator/**")
                        .access(new LoopbackOrAdmin(Role.ADMIN.claim()))
                        .anyRequest()
                        .access(AccessMatrix.api()))
                .oauth2ResourceServer(server -> server.authenticationEntryPoint(refusals)
                        .accessDeniedHandler(refusals)
                        .jwt(jwt -> jwt.jwtAuthenticationConverter(roles()))
                        .withObjectPostProcessor(new ObjectPostProcessor<BearerTokenAuthenticationFilter>() {
                            @Override
                            public <F extends BearerTokenAuthenticationFilter> F postProcess(F filter) {
                                AuthenticationEntryPointFailureHandler handler =
                                        new AuthenticationEntryPointFailureHandler(refusals);
                                handler.setRethrowAuthenticationServiceException(false);
                                filter.setAuthenticationFailureHandler(handler);
                                return filter;
                            }
                        }))
                .addFilterAfter(RateLimit.ofApi(rates, problems), BearerTokenAuthenticationFilter.class)
                .exceptionHandling(exceptions ->
                        exceptions.authenticationEntryPoint(refusals).accessDeniedHandler(refusals))
                .build();
    }

    /** Keys are fetched when the first token comes, so that the service starts without the issuer. */
    @Bean
    JwtDecoder jwtDecoder(SecurityProperties security) {
        NimbusJwtDecoder decoder = NimbusJwtDecoder.withJwkSetUri(security.jwkSetUri())
                .jwsAlgorithm(SignatureAlgorithm.RS256)
                .build();
        OAuth2TokenValidator<Jwt> audience = new JwtClaimValidator<List<String>>(
                "aud", audiences -> audiences != null && audiences.contains(security.audience()));
        decoder.setJwtValidator(new DelegatingOAuth2TokenValidator<>(
                new TokenExpiry(Clock.systemUTC(), security.clockSkew()),
                new JwtIssuerValidator(security.issuer()),
                audience));
        return decoder;
    }

    private static JwtAuthenticationConverter roles() {
        JwtAuthenticationConverter converter = new JwtAuthenticationConverter();
        converter.setJwtGrantedAuthoritiesConverter(token -> {
            List<String> roles = token.getClaimAsStringList("roles");
            return roles == null
                    ? List.of()
                    : List.copyOf(
                            roles.stream().map(SimpleGrantedAuthority::new).toList());
        });
        return converter;
    }
}
