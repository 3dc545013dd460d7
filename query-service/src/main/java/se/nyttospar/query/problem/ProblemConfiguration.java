package se.nyttospar.query.problem;

import org.apache.catalina.core.StandardHost;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Looks at requests before they are answered. */
@Configuration(proxyBeanMethods = false)
public class ProblemConfiguration implements WebMvcConfigurer {

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> unreadableAddresses() {
        return server -> server.addContextCustomizers(context ->
                ((StandardHost) context.getParent()).setErrorReportValveClass(UnreadableAddresses.class.getName()));
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new KnownParameters());
    }
}
