package se.nyttospar.benchmark.bare;

import java.net.URI;
import java.util.Map;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;

/** A service with the same web server, the same checks of tokens and the same database as query-service, and nothing else. */
public final class BareService implements AutoCloseable {
    private final ConfigurableApplicationContext context;

    private BareService(ConfigurableApplicationContext context) {
        this.context = context;
    }

    /**
     * @param jwks where the keys of tokens are
     * @param jdbcUrl the views, with user and password in it
     */
    public static BareService start(URI jwks, String jdbcUrl) {
        Map<String, Object> settings = Map.of(
                "server.port", "0",
                "server.address", "127.0.0.1",
                "spring.main.banner-mode", "off",
                "logging.level.root", "error",
                "spring.threads.virtual.enabled", "true",
                "spring.datasource.url", jdbcUrl,
                "spring.datasource.hikari.maximum-pool-size", "6",
                "spring.datasource.hikari.read-only", "true",
                "spring.security.oauth2.resourceserver.jwt.jwk-set-uri", jwks.toString());
        return new BareService(new SpringApplicationBuilder(Bare.class)
                .web(WebApplicationType.SERVLET)
                .properties(settings)
                .logStartupInfo(false)
                .run());
    }

    /** Where a question is answered with so many bytes. */
    public URI answer(Question question, Asked asked, int bytes) {
        var server = ((WebServerApplicationContext) context).getWebServer();
        return URI.create("http://127.0.0.1:%d/bare/%s?schema=%s&benefit=%s&position=%d&bytes=%d"
                .formatted(
                        server == null ? 0 : server.getPort(),
                        question,
                        asked.schema(),
                        asked.benefit(),
                        asked.position(),
                        bytes));
    }

    @Override
    public void close() {
        context.close();
    }

    /** Its parts. */
    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    static class Bare {

        @Bean
        BareAnswers bareAnswers(JdbcClient jdbc) {
            return new BareAnswers(jdbc);
        }

        @Bean
        SecurityFilterChain tokens(HttpSecurity http) throws Exception {
            return http.sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                    .authorizeHttpRequests(paths -> paths.anyRequest().authenticated())
                    .oauth2ResourceServer(server -> server.jwt(_ -> {}))
                    .build();
        }
    }
}
