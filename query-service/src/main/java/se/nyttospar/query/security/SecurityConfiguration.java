package se.nyttospar.query.security;

import java.time.Clock;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
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
import se.nyttospar.query.reading.Clearance;
import tools.jackson.databind.json.JsonMapper;

/** Every role may read; only an administrator may rebuild and retry; what is not named is closed. */
@Configuration(proxyBeanMethods = false)
public class SecurityConfiguration {
    private static final String ADMIN = "admin";
    private static final String[] ROLES = {
        "reporter", "benefit-owner", "controller", "board", "executive", "subscriber", "auditor", ADMIN
    };

    /** Those who decide on policies or look after them; a check is a lot of work. */
    private static final String[] CHECKERS = {"board", "executive", "controller", "auditor", ADMIN};

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
    SecurityFilterChain closedUnlessNamed(HttpSecurity http, ProblemWriter problems) throws Exception {
        Refusals refusals = new Refusals(problems);
        return http.csrf(AbstractHttpConfigurer::disable)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .authorizeHttpRequests(paths -> paths.requestMatchers("/actuator/health/**", "/v3/api-docs/**")
                        .permitAll()
                        .requestMatchers("/actuator/**")
                        .access(new LoopbackOrAdmin(ADMIN))
                        .requestMatchers(
                                HttpMethod.POST, "/query/v1/views/*/rebuild", "/query/v1/parked-events/*/retry")
                        .hasAuthority(ADMIN)
                        .requestMatchers("/query/v1/ai-register/internal/**")
                        .hasAnyAuthority(Clearance.AI_INTERNAL_ROLES.toArray(String[]::new))
                        .requestMatchers(HttpMethod.GET, "/query/v1/policies/*/check", "/query/v1/policies/*/check/**")
                        .hasAnyAuthority(CHECKERS)
                        .requestMatchers(HttpMethod.GET, "/query/v1/**")
                        .hasAnyAuthority(ROLES)
                        .requestMatchers("/error")
                        .permitAll()
                        .anyRequest()
                        .authenticated())
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
