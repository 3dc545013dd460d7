package se.nyttospar.query.web.form;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.nyttospar.query.web.command.Numbers;
import se.nyttospar.query.web.command.Outcome.Reason;
import se.nyttospar.query.web.frame.Words;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.BooleanNode;
import tools.jackson.databind.node.DecimalNode;
import tools.jackson.databind.node.IntNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/**
 * What has been typed, as the body of a command.
 *
 * @param faults what cannot be read as what it should be; such a body is not sent
 */
public record Body(ObjectNode json, List<Reason> faults) {
    private static final Pattern STEP = Pattern.compile("([A-Za-z]+)(?:\\[(\\d+)])?");

    public static Body of(List<Section> sections, Typed typed, Words words) {
        Body body = new Body(JsonNodeFactory.instance.objectNode(), new ArrayList<>());
        sections.stream()
                .filter(section -> section.row() == null
                        || section.fields().stream()
                                .anyMatch(field -> !typed.value(field.name()).isEmpty()))
                .flatMap(section -> section.fields().stream())
                .forEach(field -> body.read(field, typed.value(field.name()), words));
        return body;
    }

    private void read(Field field, String text, Words words) {
        if (text.isEmpty() && field.kind() != Field.Kind.YES) {
            return;
        }
        JsonNode value = value(field.kind(), text);
        if (value == null) {
            String code = field.kind() == Field.Kind.DAY ? "date-unreadable" : "number-unreadable";
            faults.add(new Reason(
                    code,
                    field.name(),
                    words.text(
                            switch (field.kind()) {
                                case DAY -> "form.date-unreadable";
                                case WHOLE, LEVEL -> "form.whole-unreadable";
                                default -> "report.number-unreadable";
                            })));
        } else {
            put(field.name(), value);
        }
    }

    /** Null where it cannot be read. */
    private static @Nullable JsonNode value(Field.Kind kind, String text) {
        return switch (kind) {
            case LINE, TEXT, CHOICE, PERSON, HIDDEN -> StringNode.valueOf(text);
            case NUMBER -> Numbers.read(text).map(DecimalNode::valueOf).orElse(null);
            case WHOLE, LEVEL -> whole(text).map(IntNode::valueOf).orElse(null);
            case DAY -> day(text).map(StringNode::valueOf).orElse(null);
            case YES -> BooleanNode.valueOf(text.equals("true"));
            case LIST -> {
                ArrayNode list = JsonNodeFactory.instance.arrayNode();
                Arrays.stream(text.split(",", -1))
                        .map(String::strip)
                        .filter(one -> !one.isEmpty())
                        .forEach(list::add);
                yield list;
            }
        };
    }

    private static Optional<Integer> whole(String text) {
        Optional<BigDecimal> number = Numbers.read(text);
        try {
            return number.map(BigDecimal::intValueExact);
        } catch (ArithmeticException _) {
            return Optional.empty();
        }
    }

    private static Optional<String> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text).toString());
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    private void put(String path, JsonNode value) {
        ObjectNode at = json;
        int last = path.lastIndexOf('.');
        if (last > 0) {
            for (String step : path.substring(0, last).split("\\.", -1)) {
                at = child(at, step);
            }
        }
        at.set(path.substring(last + 1), value);
    }

    private static ObjectNode child(ObjectNode parent, String step) {
        Matcher parts = STEP.matcher(step);
        if (!parts.matches()) {
            throw new IllegalArgumentException("No place in a command: " + step);
        }
        if (parts.group(2) == null) {
            return parent.withObjectProperty(step);
        }
        ArrayNode rows = parent.withArrayProperty(parts.group(1));
        int row = Integer.parseInt(parts.group(2));
        while (rows.size() <= row) {
            rows.addObject();
        }
        return (ObjectNode) rows.get(row);
    }
}
