package se.nyttospar.query.operations;

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
import org.springdoc.core.customizers.OperationCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.nyttospar.query.reading.Moment;

/** What the OpenAPI document says besides its paths. */
@Configuration(proxyBeanMethods = false)
public class ApiDescription {
    private static final String BEARER = "bearer";

    static {
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(Moment.class);
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
                                "Vänta tills vyn har hunnit dit. / Wait until the view has come that far."))
                        .addParametersItem(
                                parameter(
                                        "asOf",
                                        new StringSchema(),
                                        "Som det var känt då: en tidpunkt (RFC 3339) eller en dag. / As it was known then: a time or a day."))
                        .addParametersItem(parameter(
                                "asOfPosition",
                                new IntegerSchema().format("int64").minimum(BigDecimal.ZERO),
                                "Som det var känt vid positionen. / As it was known at the position."))
                        .addParametersItem(
                                parameter(
                                        "day",
                                        new StringSchema().format("date"),
                                        "Dagen som perioder och datum ställs mot. / The day that periods and dates are held against."));
            }
            return operation;
        };
    }

    private static Parameter parameter(String name, Schema<?> schema, String description) {
        return new QueryParameter().name(name).schema(schema).description(description);
    }

    @Bean
    OpenAPI openApi() {
        return new OpenAPI()
                .info(new Info()
                        .title("Nyttospår – läs-API / read API")
                        .version("1.0.0")
                        .description("""
                                Följer upp om digitala insatser ger den effekt som utlovats. Varje svar bär huvudet \
                                Nyttospar-Position; parametern atLeastPosition väntar (högst fem sekunder) tills vyerna har \
                                hunnit dit. Fel är application/problem+json med en stabil code.

                                Follows up whether digital initiatives have the effect that was promised. Every answer \
                                carries the header Nyttospar-Position; parameter atLeastPosition waits (five seconds at most) \
                                until the views have come that far. Errors are application/problem+json with a stable code.

                                Kända begränsningar / known limitations: ändringar kan hämtas om i 24 timmar / changes can be \
                                asked for again for 24 hours; värden bakom för få personer visas inte / values with too few \
                                people behind them are not shown.""")
                        .contact(new Contact().name("Nyttospår"))
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
