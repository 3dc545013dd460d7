package se.nyttospar.command.security;

import static org.springframework.http.HttpMethod.DELETE;
import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;
import static se.nyttospar.command.request.Role.ADMIN;
import static se.nyttospar.command.request.Role.AUDITOR;
import static se.nyttospar.command.request.Role.BENEFIT_OWNER;
import static se.nyttospar.command.request.Role.BOARD;
import static se.nyttospar.command.request.Role.CONTROLLER;
import static se.nyttospar.command.request.Role.EXECUTIVE;
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
    SecurityFilterChain security(HttpSecurity http, Denials denials, RememberedTokens tokens) throws Exception {
        // Matchers are tried in order: what is asked thousands of times stands first.
        return http.authorizeHttpRequests(may -> may.requestMatchers(
                                POST, API + "/benefits/*/measurements", API + "/benefits/*/measurements/**")
                        .hasAnyAuthority(anyOf(REPORTER))
                        .requestMatchers(
                                GET, "/actuator/health/**", "/actuator/info", "/v3/api-docs", API + "/api-info")
                        .permitAll()
                        .requestMatchers(GET, API + "/rules", API + "/rules/*")
                        .permitAll()
                        .requestMatchers(GET, "/actuator/prometheus")
                        .hasAnyAuthority(anyOf(ADMIN))
                        .requestMatchers(
                                POST, API + "/goal-frameworks", API + "/divisions", API + "/units", API + "/indicators")
                        .hasAnyAuthority(anyOf(ADMIN))
                        .requestMatchers(
                                POST,
                                API + "/goal-frameworks/*/revision",
                                API + "/goal-frameworks/*/retirement",
                                API + "/goal-framework-files/*/publication",
                                API + "/indicators/*/revision",
                                API + "/forums/**",
                                API + "/portfolios/**",
                                API + "/divisions/*/**",
                                API + "/units/*/**")
                        .hasAnyAuthority(anyOf(ADMIN))
                        .requestMatchers(GET, API + "/goal-framework-files", API + "/goal-framework-files/*")
                        .hasAnyAuthority(anyOf(ADMIN))
                        .requestMatchers(POST, API + "/initiatives", API + "/benefits")
                        .hasAnyAuthority(anyOf(BENEFIT_OWNER, ADMIN))
                        .requestMatchers(POST, API + "/initiatives/*/decision-points")
                        .hasAnyAuthority(anyOf(BENEFIT_OWNER, BOARD, ADMIN))
                        .requestMatchers(POST, API + "/initiatives/*/decisions")
                        .hasAnyAuthority(anyOf(BOARD))
                        .requestMatchers(POST, API + "/initiatives/*/decisions/*/carried-out")
                        .hasAnyAuthority(anyOf(BENEFIT_OWNER, BOARD))
                        .requestMatchers(
                                POST,
                                API + "/initiatives/*/description",
                                API + "/initiatives/*/owners",
                                API + "/initiatives/*/assessment",
                                API + "/initiatives/*/calculation",
                                API + "/initiatives/*/risk-assessment",
                                API + "/initiatives/*/ai-profile")
                        .hasAnyAuthority(anyOf(BENEFIT_OWNER, ADMIN))
                        .requestMatchers(POST, API + "/initiatives/*/calculation/closed-years")
                        .hasAnyAuthority(anyOf(CONTROLLER))
                        .requestMatchers(POST, API + "/initiatives/*/risk-assessment/*/acceptance")
                        .hasAnyAuthority(anyOf(BENEFIT_OWNER, BOARD, EXECUTIVE))
                        .requestMatchers(POST, API + "/initiatives/*/ai-profile/suspension")
                        .hasAnyAuthority(anyOf(BENEFIT_OWNER, BOARD, EXECUTIVE, ADMIN))
                        .requestMatchers(POST, API + "/initiatives/*/ai-profile/resumption")
                        .hasAnyAuthority(anyOf(BOARD))
                        .requestMatchers(POST, API + "/initiatives/*/decision-points/*/standing")
                        .hasAnyAuthority(anyOf(BENEFIT_OWNER, BOARD))
                        .requestMatchers(
                                POST,
                                API + "/initiatives/*/costs",
                                API + "/initiatives/*/costs/*/correction",
                                API + "/initiatives/*/costs/*/retraction")
                        .hasAnyAuthority(anyOf(BENEFIT_OWNER, CONTROLLER))
                        .requestMatchers(POST, API + "/initiatives/*/incidents")
                        .hasAnyAuthority(anyOf(REPORTER, BENEFIT_OWNER, BOARD, ADMIN))
                        .requestMatchers(POST, API + "/initiatives/*/incidents/*/closing")
                        .hasAnyAuthority(anyOf(BENEFIT_OWNER, BOARD))
                        .requestMatchers(POST, API + "/initiatives/*/redactions", API + "/redactions")
                        .hasAnyAuthority(anyOf(ADMIN))
                        .requestMatchers(POST, API + "/initiatives/*/opinions")
                        .hasAnyAuthority(anyOf(BENEFIT_OWNER, BOARD, ADMIN))
                        .requestMatchers(POST, API + "/initiatives/*/lessons")
                        .hasAnyAuthority(anyOf(REPORTER, BENEFIT_OWNER, BOARD, ADMIN))
                        .requestMatchers(POST, API + "/meetings", API + "/meetings/**")
                        .hasAnyAuthority(anyOf(BOARD, ADMIN))
                        .requestMatchers(POST, API + "/benefits/*/go-live")
                        .hasAnyAuthority(anyOf(BENEFIT_OWNER, REPORTER))
                        .requestMatchers(POST, API + "/benefits/*/validation")
                        .hasAnyAuthority(anyOf(CONTROLLER))
                        .requestMatchers(POST, API + "/benefits/*/rebases")
                        .hasAnyAuthority(anyOf(BENEFIT_OWNER, CONTROLLER))
                        .requestMatchers(POST, API + "/benefits/*/revision", API + "/benefits/*/target-revision")
                        .hasAnyAuthority(anyOf(BENEFIT_OWNER))
                        .requestMatchers(POST, API + "/benefits/*/retirement")
                        .hasAnyAuthority(anyOf(BENEFIT_OWNER))
                        .requestMatchers(
                                POST,
                                API + "/realised-benefits",
                                API + "/realised-benefits/*/correction",
                                API + "/realised-benefits/*/withdrawal")
                        .hasAnyAuthority(anyOf(BENEFIT_OWNER, REPORTER))
                        .requestMatchers(
                                POST, API + "/realised-benefits/*/validation", API + "/realised-benefits/*/rejection")
                        .hasAnyAuthority(anyOf(CONTROLLER))
                        .requestMatchers(POST, API + "/realised-benefits/*/reinvestments")
                        .hasAnyAuthority(anyOf(BENEFIT_OWNER, CONTROLLER, BOARD))
                        .requestMatchers(POST, API + "/effect-chains", API + "/effect-chains/**")
                        .hasAnyAuthority(anyOf(BENEFIT_OWNER, ADMIN))
                        .requestMatchers(POST, API + "/references", API + "/references/*/withdrawal")
                        .hasAnyAuthority(anyOf(BENEFIT_OWNER, CONTROLLER, BOARD, ADMIN))
                        .requestMatchers(API + "/actors/me")
                        .hasAnyAuthority(anyOf(Role.values()))
                        .requestMatchers(POST, API + "/actors")
                        .hasAnyAuthority(anyOf(ADMIN))
                        .requestMatchers(DELETE, API + "/actors/*")
                        .hasAnyAuthority(anyOf(ADMIN))
                        .requestMatchers(GET, API + "/actors")
                        .hasAnyAuthority(anyOf(ADMIN, AUDITOR))
                        .requestMatchers(GET, API + "/actors/*")
                        .hasAnyAuthority(anyOf(ADMIN, AUDITOR, BOARD, BENEFIT_OWNER, CONTROLLER, EXECUTIVE))
                        .requestMatchers(POST, API + "/policies")
                        .hasAnyAuthority(anyOf(ADMIN))
                        .requestMatchers(POST, API + "/policies/*/adoption", API + "/policies/*/withdrawal")
                        .hasAnyAuthority(anyOf(BOARD, ADMIN))
                        .requestMatchers(API + "/portfolio-imports", API + "/portfolio-imports/**")
                        .hasAnyAuthority(anyOf(BENEFIT_OWNER, ADMIN))
                        .requestMatchers(API + "/measurement-imports", API + "/measurement-imports/**")
                        .hasAnyAuthority(anyOf(REPORTER))
                        .anyRequest()
                        .denyAll())
                .oauth2ResourceServer(server -> server.bearerTokenResolver(tokens)
                        .jwt(jwt -> jwt.authenticationManager(tokens))
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
        return Tokens.decoder(properties);
    }

    @Bean
    RememberedTokens rememberedTokens(JwtDecoder decoder, ActorConverter actors) {
        return new RememberedTokens(decoder, actors);
    }

    private static String[] anyOf(Role... roles) {
        return Arrays.stream(roles).map(Role::claim).toArray(String[]::new);
    }
}
