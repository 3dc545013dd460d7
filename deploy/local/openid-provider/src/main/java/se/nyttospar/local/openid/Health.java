package se.nyttospar.local.openid;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;

/** Open to everybody: 200 when tokens can be asked for. */
@Configuration(proxyBeanMethods = false)
class Health {
    static final String PATH = "/health";

    @Bean
    RouterFunction<ServerResponse> healthRoute() {
        return RouterFunctions.route()
                .GET(PATH, request -> ServerResponse.ok().body("UP"))
                .build();
    }
}
