package se.nyttospar.command.api;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.HeaderParameter;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.parameters.QueryParameter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import se.nyttospar.command.api.Chapter.Exchange;

/** What the document says about an operation's parameters. */
final class OperationParameters {

    /** Parameters that are read by name; the exchanges say which there are. */
    private static final String ANY = "parameters";

    private OperationParameters() {}

    /** Adds the headers that every command understands. */
    static void complete(Operation operation) {
        if (!CommonProblems.isCommand(operation)) {
            return;
        }
        operation.addParametersItem(header(
                "Idempotency-Key",
                "Egen nyckel, 1–200 tecken: samma begäran igen med samma nyckel blir inte gjord två gånger. / "
                        + "A key of your own, 1–200 characters: the same request again with the same key is not carried out twice.",
                "rapport-2026-03"));
        operation.addParametersItem(header(
                "If-Match",
                "Versionen som du har läst (ETag). Valfri när något läggs till, krävs när något ändras (annars 428). / "
                        + "The version that you have read (ETag). Optional when adding, required when revising (428 without).",
                "\"3\""));
    }

    /** Takes over what an exchange stated as the parameters' examples. */
    static void exemplify(Operation operation, Exchange exchange) {
        List<Parameter> parameters = Objects.requireNonNullElse(operation.getParameters(), new ArrayList<>());
        if (parameters.removeIf(parameter -> parameter.getName().equals(ANY))) {
            Objects.requireNonNullElse(exchange.query(), Map.<String, String>of())
                    .keySet()
                    .forEach(name -> operation.addParametersItem(
                            new QueryParameter().name(name).schema(new StringSchema())));
        }
        parameters.stream().filter(parameter -> parameter.getExample() == null).forEach(parameter -> {
            Map<String, String> stated = "path".equals(parameter.getIn()) ? exchange.path() : exchange.query();
            String value = stated == null ? null : stated.get(parameter.getName());
            if (value != null) {
                parameter.setExample(value);
            }
        });
    }

    private static Parameter header(String name, String description, String example) {
        return new HeaderParameter()
                .name(name)
                .description(description)
                .required(false)
                .schema(new StringSchema())
                .example(example);
    }
}
