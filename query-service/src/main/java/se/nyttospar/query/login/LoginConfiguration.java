package se.nyttospar.query.login;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClientProviderBuilder;
import org.springframework.security.oauth2.client.oidc.session.OidcSessionRegistry;
import org.springframework.security.oauth2.client.oidc.web.logout.OidcClientInitiatedLogoutSuccessHandler;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;
import se.nyttospar.query.problem.ProblemWriter;
import se.nyttospar.query.security.AccessMatrix;
import se.nyttospar.query.security.RateLimit;
import se.nyttospar.query.security.RateProperties;
import se.nyttospar.query.security.SecurityProperties;

/** The pages' door: everything that is not the API, by session. */
@Configuration(proxyBeanMethods = false)
public class LoginConfiguration {

    @Bean
    ClientRegistrationRepository provider(SecurityProperties security, LoginProperties login) {
        return new Provider(security.issuer(), login);
    }

    @Bean
    OAuth2AuthorizedClientRepository sessionTokens() {
        return new SessionTokens();
    }

    /** Sessions are found by person, in the database. */
    @Bean
    OidcSessionRegistry noSecondRegistry() {
        return new NoRegistry();
    }

    @Bean
    Renewal renewal(LoginProperties login, JwtDecoder tokens, SessionRepository<? extends Session> sessions) {
        var provider = OAuth2AuthorizedClientProviderBuilder.builder()
                .refreshToken(refresh -> refresh.clockSkew(Ending.MARGIN)
                        .accessTokenResponseClient(ProviderCalls.refreshing(login.patience())))
                .build();
        return new Renewal(provider, tokens, sessions);
    }

    @Bean
    @Order(2)
    SecurityFilterChain pages(
            HttpSecurity http,
            LoginProperties login,
            SecurityProperties security,
            ClientRegistrationRepository provider,
            JwtDecoder tokens,
            Renewal renewal,
            ProblemWriter problems,
            RateProperties rates,
            FindByIndexNameSessionRepository<? extends Session> sessions)
            throws Exception {
        Welcome welcome = new Welcome();
        PageRefusals refusals = new PageRefusals(problems);
        EverySession everySession = new EverySession(sessions);
        OidcClientInitiatedLogoutSuccessHandler atProvider = new OidcClientInitiatedLogoutSuccessHandler(provider);
        atProvider.setPostLogoutRedirectUri(login.at(LoginPages.LOGGED_OUT));
        atProvider.setDefaultTargetUrl(LoginPages.LOGGED_OUT);
        return http.authorizeHttpRequests(may -> may.requestMatchers(
                                "/assets/**",
                                "/webjars/**",
                                "/favicon.ico",
                                "/accessibility",
                                "/error",
                                LoginPages.FAILED,
                                LoginPages.LOGGED_OUT,
                                LoginPages.LOG_OUT)
                        .permitAll()
                        .anyRequest()
                        .access(AccessMatrix.pages()))
                .requestCache(cache -> cache.requestCache(new WantedPage()))
                .oauth2Login(entry -> entry.loginPage(Provider.LOGIN)
                        .tokenEndpoint(endpoint ->
                                endpoint.accessTokenResponseClient(ProviderCalls.exchanging(login.patience())))
                        .userInfoEndpoint(people -> people.oidcUserService(new Entry(tokens)))
                        .successHandler(welcome)
                        .failureHandler(welcome)
                        .withObjectPostProcessor(new ObjectPostProcessor<OAuth2AuthorizationRequestRedirectFilter>() {
                            @Override
                            public <F extends OAuth2AuthorizationRequestRedirectFilter> F postProcess(F filter) {
                                filter.setAuthenticationFailureHandler(welcome);
                                return filter;
                            }
                        }))
                .oidcLogout(told -> told.backChannel(channel -> channel.logoutHandler(everySession)))
                .logout(out -> out.addLogoutHandler(everySession).logoutSuccessHandler(atProvider))
                .addFilterBefore(new SessionRules(login, renewal, problems), CsrfFilter.class)
                .addFilterAfter(RateLimit.ofPages(rates, problems), SessionRules.class)
                .headers(headers -> PageHeaders.set(headers, security.issuer()))
                .exceptionHandling(exceptions ->
                        exceptions.authenticationEntryPoint(refusals).accessDeniedHandler(refusals))
                .build();
    }
}
