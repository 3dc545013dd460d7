package se.nyttospar.command.refusal;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.util.List;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.json.JsonMapper;

/** Reads what did not come as the body of a request, with the same demands. */
@Component
public class BodyReader {

    private final JsonMapper mapper;
    private final Validator validator;

    BodyReader(JsonMapper mapper, Validator validator) {
        this.mapper = mapper;
        this.validator = validator;
    }

    /** @throws Refusal when a field is missing, unknown or not valid */
    public <T> T read(JsonNode json, Class<T> type) {
        T body;
        try {
            body = mapper.treeToValue(json, type);
        } catch (MismatchedInputException e) {
            throw new Refusal(Rule.FIELD_INVALID, List.of(FieldReasons.of(null, Problems.path(e), null)));
        }
        List<Reason> reasons =
                validator.validate(body).stream().map(BodyReader::reason).toList();
        if (!reasons.isEmpty()) {
            throw new Refusal(Rule.FIELD_INVALID, reasons);
        }
        return body;
    }

    private static Reason reason(ConstraintViolation<?> violation) {
        var constraint = violation.getConstraintDescriptor();
        return FieldReasons.of(
                constraint.getAnnotation().annotationType().getSimpleName(),
                violation.getPropertyPath().toString(),
                new Object[] {constraint, constraint.getAttributes().getOrDefault("max", "?")});
    }
}
