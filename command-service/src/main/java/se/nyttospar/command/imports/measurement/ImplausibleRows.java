package se.nyttospar.command.imports.measurement;

import java.util.Arrays;
import se.nyttospar.command.imports.file.Declared;
import se.nyttospar.command.imports.file.Excerpt;
import se.nyttospar.command.refusal.Refusal;
import se.nyttospar.command.refusal.Rule;
import se.nyttospar.command.refusal.Valid;

/** What happens to a row whose value is hardly possible. */
enum ImplausibleRows {
    /** It is recorded, and reported as a warning. */
    RECORD,
    /** It is refused, unless it has a confirmation; then it is recorded and reported. */
    REFUSE;

    static final String OPTION = "warnings";

    /** @throws Refusal when something else is declared */
    static ImplausibleRows of(Declared declared) {
        String said = declared.option(OPTION);
        return said == null
                ? RECORD
                : Arrays.stream(values())
                        .filter(known -> known.name().equals(said))
                        .findFirst()
                        .orElseThrow(() ->
                                new Refusal(Rule.PARAMETER_INVALID, OPTION, Excerpt.of(said), Valid.among(values())));
    }
}
