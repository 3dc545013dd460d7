package se.nyttospar.command.security;

import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;
import static se.nyttospar.command.request.Role.ADMIN;
import static se.nyttospar.command.request.Role.BENEFIT_OWNER;
import static se.nyttospar.command.request.Role.BOARD;
import static se.nyttospar.command.request.Role.CONTROLLER;
import static se.nyttospar.command.request.Role.REPORTER;

import java.util.Arrays;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.web.SecurityFilterChain;
import se.nyttospar.command.request.Role;

/** Who may call what. Whatever is not named here is denied. */
@Configuration
class SecurityConfiguration {

    private static final String API = "/command/v1";

    @Bean
    SecurityFilterChain security(HttpSecurity http, Denials denials, ActorConverter actors) throws Exception {
        return http.authorizeHttpRequests(may -> may.requestMatchers(
                                GET, "/actuator/health/**", "/actuator/info", "/v3/api-docs", API + "/api-info")
                        .permitAll()
                        .requestMatchers(GET, "/actuator/prometheus")
                        .hasAnyAuthority(anyOf(ADMIN))
                        .requestMatchers(
                                POST, API + "/goal-frameworks", API + "/divisions", API + "/units", API + "/indicators")
                        .hasAnyAuthority(anyOf(ADMIN))
                        .requestMatchers(POST, API + "/initiatives", API + "/benefits")
                        .hasAnyAuthority(anyOf(BENEFIT_OWNER, ADMIN))
                        .requestMatchers(POST, API + "/initiatives/*/decision-points")
                        .hasAnyAuthority(anyOf(BENEFIT_OWNER, BOARD, ADMIN))
                        .requestMatchers(POST, API + "/initiatives/*/decisions")
                        .hasAnyAuthority(anyOf(BOARD))
                        .requestMatchers(POST, API + "/initiatives/*/decisions/*/carried-out")
                        .hasAnyAuthority(anyOf(BENEFIT_OWNER, BOARD))
                        .requestMatchers(POST, API + "/benefits/*/go-live")
                        .hasAnyAuthority(anyOf(BENEFIT_OWNER, REPORTER))
                        .requestMatchers(POST, API + "/benefits/*/measurements", API + "/benefits/*/measurements/**")
                        .hasAnyAuthority(anyOf(REPORTER))
                        .requestMatchers(POST, API + "/benefits/*/validation")
                        .hasAnyAuthority(anyOf(CONTROLLER))
                        .requestMatchers(POST, API + "/benefits/*/rebases")
                        .hasAnyAuthority(anyOf(BENEFIT_OWNER, CONTROLLER))
                        .requestMatchers(POST, API + "/benefits/*/retirement")
                        .hasAnyAuthority(anyOf(BENEFIT_OWNER))
                        .requestMatchers(API + "/portfolio-imports", API + "/portfolio-imports/**")
                        .hasAnyAuthority(anyOf(BENEFIT_OWNER, ADMIN))
                        .requestMatchers(API + "/measurement-imports", API + "/measurement-imports/**")
                        .hasAnyAuthority(anyOf(REPORTER))
                        .anyRequest()
                        .denyAll())
                .oauth2ResourceServer(server -> server.jwt(jwt -> jwt.jwtAuthenticationConverter(actors))
                        .authenticationEntryPoint(denials)
                        .accessDeniedHandler(denials))
                .exceptionHandling(e -> e.authenticationEntryPoint(denials).accessDeniedHandler(denials))
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
        return new RememberingDecoder(Tokens.decoder(properties));
    }

    private static String[] anyOf(Role... roles) {
        return Arrays.stream(roles).map(Role::claim).toArray(String[]::new);
    }
}
