package se.nyttospar.command.api;

import io.swagger.v3.oas.models.Operation;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.nyttospar.command.refusal.Problem;
import se.nyttospar.command.refusal.Reason;
import se.nyttospar.command.refusal.Refusal;
import se.nyttospar.command.refusal.Rule;

/** Problems that do not belong to one operation; each is written by the code that answers with it. */
final class CommonProblems {

    /** A problem and the operations that it can occur in. */
    record Common(Refusal refusal, Predicate<Operation> occursIn) {
        int status() {
            return refusal.rule().status();
        }

        String name() {
            return refusal.rule().code();
        }

        Problem problem() {
            return Problem.of(refusal, "/command/v1/…", Locale.of("sv"));
        }
    }

    private static final String JSON = "application/json";

    private CommonProblems() {}

    static List<Common> all() {
        return Stream.of(
                        everywhere(Rule.NOT_ACCEPTABLE),
                        everywhere(Rule.UNEXPECTED, "0f8f3c1e-6a52-4f7e-9a3b-2f0d5a7c9b11"),
                        everywhere(Rule.STORE_UNAVAILABLE),
                        everywhere(Rule.REQUESTS_TOO_MANY, 1),
                        withToken(Rule.TOKEN_MISSING),
                        withToken(Rule.TOKEN_INVALID),
                        withToken(Rule.TOKEN_EXPIRED),
                        withToken(Rule.ROLE_MISSING),
                        withBody(Rule.BODY_NOT_JSON, "Unexpected character"),
                        withBody(Rule.BODY_LIMITS),
                        withBody(Rule.FIELD_UNKNOWN, "beskrivning"),
                        withBody(Rule.TEXT_INVALID),
                        withBody(Rule.DATE_OUT_OF_RANGE, "0026-03-01"),
                        withBody(Rule.BODY_TOO_LARGE, "256KB"),
                        withBody(Rule.CONTENT_TYPE_UNSUPPORTED, JSON),
                        withBody(Rule.PERSONAL_NUMBER),
                        new Common(missingField(), CommonProblems::hasBody),
                        command(Rule.IF_MATCH_INVALID),
                        command(Rule.IDEMPOTENCY_KEY_INVALID),
                        command(Rule.CONCURRENT_CHANGE),
                        command(Rule.VERSION_CONFLICT, 3, 4),
                        command(Rule.IDEMPOTENCY_KEY_REUSED))
                .toList();
    }

    private static Refusal missingField() {
        return new Refusal(
                Rule.FIELD_INVALID,
                List.of(new Reason(
                        "field-missing", "reason", "Fältet ska fyllas i.", "The field has to be filled in.")));
    }

    private static Common everywhere(Rule rule, @Nullable Object... arguments) {
        return new Common(new Refusal(rule, arguments), _ -> true);
    }

    private static Common withToken(Rule rule) {
        return new Common(new Refusal(rule), operation -> operation.getSecurity() == null);
    }

    private static Common withBody(Rule rule, @Nullable Object... arguments) {
        return new Common(new Refusal(rule, arguments), CommonProblems::hasBody);
    }

    private static Common command(Rule rule, @Nullable Object... arguments) {
        return new Common(new Refusal(rule, arguments), CommonProblems::isCommand);
    }

    private static boolean hasBody(Operation operation) {
        return operation.getRequestBody() != null
                && operation.getRequestBody().getContent().containsKey(JSON);
    }

    /** Whether it is answered with the place of its events in the log. */
    static boolean isCommand(Operation operation) {
        return operation.getResponses().values().stream()
                .filter(response -> response.getContent() != null)
                .flatMap(response -> response.getContent().values().stream())
                .anyMatch(media -> media.getSchema() != null
                        && String.valueOf(media.getSchema().get$ref()).endsWith("/CommandAnswersBody"));
    }
}
