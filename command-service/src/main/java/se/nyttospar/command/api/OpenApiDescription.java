package se.nyttospar.command.api;

import io.swagger.v3.core.jackson.ModelResolver;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Contact;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import java.util.List;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springdoc.core.providers.ObjectMapperProvider;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import se.nyttospar.command.request.CommandRequest;
import se.nyttospar.events.time.Period;

/** What the OpenAPI document says beside the paths. */
@Configuration
class OpenApiDescription {

    private static final String DESCRIPTION = """
            **Svenska.** Här läggs fakta in: målramverk, organisation, indikatorer, insatser, nyttor, mätningar och beslut. Varje \
            begäran blir händelser i en logg som aldrig ändras, eller ett nekande med kod och en mening som säger vad som behövs. \
            Skicka Idempotency-Key för att tryggt kunna upprepa en begäran, och If-Match när du ändrar något som du har läst. Svaret \
            säger vilken position i loggen det blev; frågor kan begära minst den positionen.

            **English.** Facts are stated here: goal frameworks, organisation, indicators, initiatives, benefits, measurements and \
            decisions. Each request becomes events in a log that never changes, or a refusal with a code and a sentence that says what \
            is needed. Send Idempotency-Key to be able to repeat a request, and If-Match when changing something that you have read. \
            The answer names its position in the log; queries can ask for at least that position.

            **Nekanden / Refusals.** RFC 9457, application/problem+json; koderna listas på / the codes are listed at \
            /command/v1/rules.

            **Servicenivå / Service level.** Programvaran lovar ingen; regionen som kör den anger sin. / None is promised by the \
            software; the region that runs it states its own.

            **Kända begränsningar / Known limitations.** JSON högst 256 KB, filer högst 1 GB, Idempotency-Key minns i sju dagar, \
            datum inom åren 1900–2199, tal med högst 18 siffror före och 12 efter decimaltecknet. / JSON bodies up to 256 KB, \
            files up to 1 GB, Idempotency-Key is kept for seven days, days within the years 1900–2199, numbers with at most 18 \
            digits before and 12 after the decimal point.""";

    /** Registered before the others, so that they are asked first. */
    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE)
    ModelResolver schemas(ObjectMapperProvider mapper) {
        return new ModelResolver(mapper.jsonMapper(), new NestedNames()).openapi31(true);
    }

    /** Stable, whatever else is added: the resource's class and method. */
    @Bean
    GlobalOperationCustomizer operationIds() {
        return (operation, method) -> operation.operationId("%s-%s"
                .formatted(
                        method.getBeanType().getSimpleName(), method.getMethod().getName()));
    }

    @Bean
    OpenAPI openApi() {
        SpringDocUtils.getConfig()
                .addRequestWrapperToIgnore(CommandRequest.class)
                .replaceWithClass(Period.class, String.class);
        return new OpenAPI()
                .info(new Info()
                        .title("Nyttospår command API")
                        .version("1.0.0")
                        .description(DESCRIPTION)
                        .contact(new Contact().name("Nyttospår").url("https://nyttospar.example"))
                        .license(new License().name("EUPL-1.2").identifier("EUPL-1.2")))
                .servers(List.of(new Server().url("/").description("This installation")))
                .components(new Components()
                        .addSecuritySchemes(
                                "token",
                                new SecurityScheme()
                                        .type(SecurityScheme.Type.HTTP)
                                        .scheme("bearer")
                                        .bearerFormat("JWT")))
                .addSecurityItem(new SecurityRequirement().addList("token"));
    }
}
