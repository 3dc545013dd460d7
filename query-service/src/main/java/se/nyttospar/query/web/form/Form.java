package se.nyttospar.query.web.form;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.nyttospar.query.web.command.Outcome.Reason;
import se.nyttospar.query.web.command.Result;

/**
 * A form as a page shows it.
 *
 * @param text key of its title {@code form.<text>.title}, lead and button
 * @param action where it is sent
 * @param version of what it changes, for {@code If-Match}; null where it makes something new
 * @param refused why it was not accepted; null for a form that has not been sent
 */
public record Form(
        String text,
        String action,
        List<Section> sections,
        Typed typed,
        @Nullable Long version,
        @Nullable Result refused) {

    /** One thing that was refused, and the field that it is about; null where it is about none of them. */
    public record Fault(String sentence, @Nullable Field field) {}

    public String value(Field field) {
        return typed.value(field.name());
    }

    public boolean chosen(Field field, String choice) {
        return value(field).equals(choice);
    }

    /** What was refused, in the order in which it came. */
    public List<Fault> faults() {
        if (refused == null || refused.accepted()) {
            return List.of();
        }
        return refused.faults().isEmpty()
                ? byCode(refused).stream().toList()
                : refused.faults().stream()
                        .map(reason -> new Fault(reason.sentence(), field(reason)))
                        .toList();
    }

    /** What was refused of a field. */
    public List<String> faults(Field field) {
        return faults().stream()
                .filter(fault -> field.equals(fault.field()))
                .map(Fault::sentence)
                .distinct()
                .toList();
    }

    private Optional<Fault> byCode(Result result) {
        String code = result.code();
        return all().filter(field -> code != null && field.codes().contains(code))
                .findFirst()
                .map(field -> new Fault(result.sentence() == null ? "" : result.sentence(), field));
    }

    private @Nullable Field field(Reason reason) {
        String where = reason.where();
        return all().filter(field -> field.name().equals(where))
                .findFirst()
                .or(() -> all().filter(field -> !where.isEmpty()
                                && (field.name().startsWith(where + ".")
                                        || field.name().startsWith(where + "[")
                                        || field.codes().contains(reason.code())))
                        .findFirst())
                .orElse(null);
    }

    private java.util.stream.Stream<Field> all() {
        return sections.stream().flatMap(section -> section.fields().stream());
    }
}
