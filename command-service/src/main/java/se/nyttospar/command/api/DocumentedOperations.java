package se.nyttospar.command.api;

import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.examples.Example;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.RequestBody;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import io.swagger.v3.oas.models.tags.Tag;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import se.nyttospar.command.api.Chapter.Exchange;
import se.nyttospar.command.api.Chapter.Words;
import se.nyttospar.command.refusal.Problem;
import tools.jackson.databind.JsonNode;

/** Adds to each operation its words, its examples and the problems that can occur, from {@link Chapters}. */
@Component
class DocumentedOperations implements OpenApiCustomizer {

    private static final String JSON = "application/json";
    private static final String PROBLEM = "application/problem+json";
    private static final String PROBLEM_SCHEMA = "#/components/schemas/Problem";
    private static final Set<String> PUBLIC =
            Set.of("GET /command/v1/api-info", "GET /command/v1/rules", "GET /command/v1/rules/{code}");

    private final List<Chapter> chapters = Chapters.all();

    @Override
    public void customise(OpenAPI api) {
        ModelConverters.getInstance(true)
                .readAllAsResolvedSchema(new AnnotatedType(Problem.class))
                .referencedSchemas
                .forEach(api.getComponents()::addSchemas);
        CommonProblems.all()
                .forEach(common -> api.getComponents()
                        .addExamples(
                                common.name(),
                                example(
                                        "%s / %s"
                                                .formatted(
                                                        common.refusal().rule().status(), common.name()),
                                        Chapters.MAPPER.valueToTree(common.problem()))));
        api.setTags(chapters.stream()
                .map(chapter -> new Tag()
                        .name(chapter.tag().name())
                        .description(both(chapter.tag().sv(), chapter.tag().en())))
                .toList());
        api.getPaths()
                .forEach((path, item) -> item.readOperationsMap()
                        .forEach((method, operation) -> document(method + " " + path, operation)));
    }

    private void document(String name, Operation operation) {
        if (PUBLIC.contains(name)) {
            operation.setSecurity(List.of());
        }
        OperationParameters.complete(operation);
        List<Exchange> exchanges = chapters.stream()
                .flatMap(chapter -> chapter.exchanges().stream())
                .filter(exchange -> exchange.operation().equals(name))
                .toList();
        chapters.stream()
                .filter(chapter -> chapter.operations().containsKey(name))
                .forEach(chapter -> {
                    Words words = Objects.requireNonNull(chapter.operations().get(name));
                    operation.setTags(List.of(chapter.tag().name()));
                    operation.setSummary(words.sv() + " / " + words.en());
                    operation.setDescription(both(words.sv(), words.en()));
                });
        exchanges.stream().filter(Exchange::succeeds).forEach(exchange -> {
            OperationParameters.exemplify(operation, exchange);
            addRequest(operation, exchange);
        });
        describeAnswers(operation, exchanges);
    }

    private static void addRequest(Operation operation, Exchange exchange) {
        if (exchange.body() != null && operation.getRequestBody() != null) {
            content(operation.getRequestBody().getContent(), JSON)
                    .addExamples(exchange.name(), example(exchange, exchange.body()));
        }
        if (exchange.file() != null) {
            if (operation.getRequestBody() == null) {
                operation.setRequestBody(new RequestBody().required(true).content(new Content()));
            }
            content(operation.getRequestBody().getContent(), Objects.requireNonNull(exchange.type()))
                    .schema(new StringSchema())
                    .addExamples(
                            exchange.name(),
                            new Example().summary(summary(exchange)).value(exchange.file()));
        }
    }

    private static void describeAnswers(Operation operation, List<Exchange> exchanges) {
        ApiResponse success = operation.getResponses().get("200");
        List<CommonProblems.Common> common = CommonProblems.all().stream()
                .filter(problem -> problem.occursIn().test(operation))
                .toList();
        ApiResponses responses = new ApiResponses();
        Schema<?> schema = schema(success);
        exchanges.forEach(exchange -> {
            String type = exchange.succeeds() ? answerType(exchange) : PROBLEM;
            Schema<?> shape = exchange.succeeds() ? schema : new Schema<>().$ref(PROBLEM_SCHEMA);
            ApiResponse response = response(responses, exchange.status());
            if (exchange.answer() != null) {
                content(response, type, shape).addExamples(exchange.name(), example(exchange, exchange.answer()));
            }
        });
        common.forEach(problem -> content(
                        response(responses, problem.status()), PROBLEM, new Schema<>().$ref(PROBLEM_SCHEMA))
                .addExamples(problem.name(), new Example().$ref("#/components/examples/" + problem.name())));
        operation.setResponses(responses);
    }

    private static String answerType(Exchange exchange) {
        return exchange.answer() != null && exchange.answer().isString() ? "text/csv" : JSON;
    }

    private static @Nullable Schema<?> schema(@Nullable ApiResponse success) {
        return success == null || success.getContent() == null
                ? null
                : success.getContent().values().iterator().next().getSchema();
    }

    private static ApiResponse response(ApiResponses responses, int status) {
        return responses.computeIfAbsent(
                Integer.toString(status),
                _ -> new ApiResponse().description(HttpStatus.valueOf(status).getReasonPhrase()));
    }

    private static MediaType content(ApiResponse response, String type, @Nullable Schema<?> schema) {
        if (response.getContent() == null) {
            response.setContent(new Content());
        }
        MediaType media = content(response.getContent(), type);
        return schema == null ? media : media.schema(schema);
    }

    private static MediaType content(Content content, String type) {
        return content.computeIfAbsent(type, _ -> new MediaType());
    }

    private static Example example(Exchange exchange, JsonNode value) {
        return example(summary(exchange), value);
    }

    private static String summary(Exchange exchange) {
        return exchange.sv() + " / " + exchange.en();
    }

    private static Example example(String summary, JsonNode value) {
        return new Example().summary(summary).value(Chapters.MAPPER.treeToValue(value, Object.class));
    }

    static String both(String sv, String en) {
        return "**Svenska.** %s\n\n**English.** %s".formatted(sv, en);
    }
}
