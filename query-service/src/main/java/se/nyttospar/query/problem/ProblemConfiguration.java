package se.nyttospar.query.problem;

import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.HttpConfiguration;
import org.springframework.boot.jetty.servlet.JettyServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Looks at requests before they are answered. */
@Configuration(proxyBeanMethods = false)
public class ProblemConfiguration implements WebMvcConfigurer {

    @Bean
    WebServerFactoryCustomizer<JettyServletWebServerFactory> webServer() {
        return factory -> factory.addServerCustomizers(server -> {
            server.setErrorHandler(new UnreadableRequests());
            server.insertHandler(new ReadableQueries());
            for (Connector connector : server.getConnectors()) {
                connector.getConnectionFactories().stream()
                        .filter(HttpConfiguration.ConnectionFactory.class::isInstance)
                        .map(HttpConfiguration.ConnectionFactory.class::cast)
                        .forEach(http -> quiet(http.getHttpConfiguration()));
            }
        });
    }

    /** Whereto somebody is sent does not depend on the host that the request named. */
    private static void quiet(HttpConfiguration http) {
        http.setRelativeRedirectAllowed(true);
        http.setSendServerVersion(false);
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new KnownParameters());
    }
}
