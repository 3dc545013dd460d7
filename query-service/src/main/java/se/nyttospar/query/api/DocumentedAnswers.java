package se.nyttospar.query.api;

import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.examples.Example;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import se.nyttospar.query.problem.Problem;
import tools.jackson.databind.JsonNode;

/** Adds to each operation its words in both languages, its examples and the problems that can occur, from {@link Exchanges}. */
@Component
class DocumentedAnswers implements OpenApiCustomizer {
    private static final String JSON = "application/json";
    private static final String CSV = "text/csv";
    private static final String EXAMPLES = "#/components/examples/";

    private final List<Exchange> exchanges =
            Exchanges.read().stream().flatMap(file -> file.all().stream()).toList();

    @Override
    public void customise(OpenAPI api) {
        ModelConverters.getInstance(true)
                .readAllAsResolvedSchema(new AnnotatedType(Problem.class))
                .referencedSchemas
                .forEach(api.getComponents()::addSchemas);
        exchanges.stream()
                .filter(exchange -> exchange.occursWith() != null)
                .forEach(common -> api.getComponents().addExamples(common.name(), example(common)));
        api.getPaths()
                .forEach((path, item) -> item.readOperationsMap()
                        .forEach((method, operation) -> document(method + " " + path, operation)));
    }

    private void document(String name, Operation operation) {
        describe(operation);
        operation.getResponses().values().forEach(DocumentedAnswers::nameTypes);
        List<Exchange> own = exchanges.stream()
                .filter(exchange -> exchange.operation().equals(name) && exchange.occursWith() == null)
                .toList();
        parameters(operation).forEach(parameter -> exemplify(parameter, own));
        own.forEach(exchange -> answer(operation, exchange).addExamples(exchange.name(), example(exchange)));
        exchanges.stream()
                .filter(common -> occurs(common, operation))
                .forEach(common -> answer(operation, common)
                        .addExamples(common.name(), new Example().$ref(EXAMPLES + common.name())));
    }

    /** A summary is written in both languages, with a stroke between them. */
    private static void describe(Operation operation) {
        String[] both = Objects.requireNonNullElse(operation.getSummary(), "").split(" / ", 2);
        operation.setDescription("**Svenska.** %s\n\n**English.** %s".formatted(both[0], both[both.length - 1]));
    }

    /** Any type is JSON; a list can be had as CSV too. */
    private static void nameTypes(ApiResponse response) {
        Content content = response.getContent();
        MediaType any = content == null ? null : content.remove("*/*");
        if (content == null || any == null) {
            return;
        }
        content.addMediaType(JSON, any);
        if (any.getSchema() != null
                && String.valueOf(any.getSchema().get$ref()).startsWith("#/components/schemas/ListOf")) {
            content.addMediaType(CSV, new MediaType().schema(new StringSchema()));
        }
    }

    private static void exemplify(Parameter parameter, List<Exchange> own) {
        own.stream()
                .filter(exchange -> exchange.status() < 300)
                .map(exchange -> exchange.stated(parameter.getIn(), parameter.getName()))
                .filter(Objects::nonNull)
                .findFirst()
                .ifPresent(parameter::setExample);
    }

    private static boolean occurs(Exchange common, Operation operation) {
        String parameter = common.occursWith();
        return "*".equals(parameter)
                || parameters(operation).stream().anyMatch(one -> one.getName().equals(parameter));
    }

    private static List<Parameter> parameters(Operation operation) {
        return Objects.requireNonNullElse(operation.getParameters(), List.of());
    }

    private static MediaType answer(Operation operation, Exchange exchange) {
        ApiResponse response =
                operation.getResponses().computeIfAbsent(Integer.toString(exchange.status()), _ -> new ApiResponse());
        response.setDescription(HttpStatus.valueOf(exchange.status()).getReasonPhrase());
        if (response.getContent() == null) {
            response.setContent(new Content());
        }
        String type = Objects.requireNonNullElse(exchange.type(), JSON);
        return response.getContent().computeIfAbsent(type, _ -> new MediaType().schema(schema(type)));
    }

    private static @Nullable Schema<?> schema(String type) {
        return type.equals("application/problem+json")
                ? new Schema<>().$ref("#/components/schemas/Problem")
                : new StringSchema();
    }

    private static Example example(Exchange exchange) {
        JsonNode answer = exchange.answer();
        JsonNode sv = answer == null ? null : answer.get("detailSv");
        Example example =
                new Example().value(answer == null ? null : Exchanges.MAPPER.treeToValue(answer, Object.class));
        return answer == null || sv == null
                ? example
                : example.summary(
                        sv.asString() + " / " + answer.path("detailEn").asString());
    }
}
