package se.nyttospar.query.api;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Contact;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.parameters.QueryParameter;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import java.math.BigDecimal;
import java.util.Arrays;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.nyttospar.query.reading.Clearance;
import se.nyttospar.query.reading.Moment;

/** What the OpenAPI document says besides its paths. */
@Configuration(proxyBeanMethods = false)
public class ApiDescription {
    private static final String BEARER = "bearer";
    private static final String DESCRIPTION = """
            **Svenska.** Här frågar man vad som är känt: tavlan med rekommendationer, nyttor och deras mätserier, uppföljning per mål, \
            beslut, ekonomi, AI-register, händelser. Varje svar bär huvudet Nyttospar-Position och frågar man med atLeastPosition \
            väntar det (högst fem sekunder) tills vyerna har hunnit dit. Med asOf eller asOfPosition svarar varje vy så som det var \
            känt då, och med day hålls perioder och datum mot den dagen. Listor finns också som CSV (Accept: text/csv), och ett svar \
            som inte har ändrats skickas inte igen (If-None-Match).

            **English.** This is where one asks what is known: the board with recommendations, benefits and their series, follow-up \
            per goal, decisions, economy, the AI register, events. Every answer carries the header Nyttospar-Position; with \
            atLeastPosition it waits (five seconds at most) until the views have come that far. With asOf or asOfPosition every view \
            answers as it was known then, and with day periods and dates are held against that day. Lists come as CSV too \
            (Accept: text/csv), and an answer that has not changed is not sent again (If-None-Match).

            **Fel / Problems.** RFC 9457, application/problem+json, med en stabil code och en mening på båda språken. / with a stable \
            code and a sentence in both languages.

            **Servicenivå / Service level.** Programvaran lovar ingen; regionen som kör den anger sin. / None is promised by the \
            software; the region that runs it states its own.

            **Kända begränsningar / Known limitations.** Högst 1000 rader per sida; ändringar kan hämtas om i 24 timmar; värden bakom \
            för få personer visas inte; dagar från 1900 till i dag. / At most 1000 rows per page; changes can be asked for again for \
            24 hours; values with too few people behind them are not shown; days from 1900 to today.""";

    static {
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(Moment.class, Clearance.class);
    }

    /** Questions about a moment take the same parameters everywhere. */
    @Bean
    OperationCustomizer momentParameters() {
        return (operation, method) -> {
            if (Arrays.stream(method.getMethodParameters())
                    .anyMatch(parameter -> parameter.getParameterType() == Moment.class)) {
                operation
                        .addParametersItem(parameter(
                                "atLeastPosition",
                                new IntegerSchema().format("int64").minimum(BigDecimal.ZERO),
                                "2409",
                                "Vänta tills vyn har hunnit dit. / Wait until the view has come that far."))
                        .addParametersItem(
                                parameter(
                                        "asOf",
                                        new StringSchema(),
                                        "2025-12-31",
                                        "Som det var känt då: en tidpunkt (RFC 3339) eller en dag. / As it was known then: a time or a day."))
                        .addParametersItem(parameter(
                                "asOfPosition",
                                new IntegerSchema().format("int64").minimum(BigDecimal.ZERO),
                                "2409",
                                "Som det var känt vid positionen. / As it was known at the position."))
                        .addParametersItem(
                                parameter(
                                        "day",
                                        new StringSchema().format("date"),
                                        "2025-12-31",
                                        "Dagen som perioder och datum ställs mot. / The day that periods and dates are held against."));
            }
            return operation;
        };
    }

    /** Stable, whatever else is added: the resource's class and method. */
    @Bean
    GlobalOperationCustomizer operationIds() {
        return (operation, method) -> operation.operationId("%s-%s"
                .formatted(
                        method.getBeanType().getSimpleName(), method.getMethod().getName()));
    }

    private static Parameter parameter(String name, Schema<?> schema, String example, String description) {
        return new QueryParameter().name(name).schema(schema).example(example).description(description);
    }

    @Bean
    OpenAPI openApi() {
        return new OpenAPI()
                .info(new Info()
                        .title("Nyttospår – läs-API / read API")
                        .version("1.0.0")
                        .description(DESCRIPTION)
                        .contact(new Contact().name("Nyttospår").url("https://nyttospar.example"))
                        .license(new License().name("EUPL-1.2").identifier("EUPL-1.2")))
                .components(new Components()
                        .addSecuritySchemes(
                                BEARER,
                                new SecurityScheme()
                                        .type(SecurityScheme.Type.HTTP)
                                        .scheme("bearer")
                                        .bearerFormat("JWT")))
                .addSecurityItem(new SecurityRequirement().addList(BEARER));
    }
}
