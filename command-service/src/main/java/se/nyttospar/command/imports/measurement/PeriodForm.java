package se.nyttospar.command.imports.measurement;

import java.util.Arrays;
import se.nyttospar.command.imports.file.Declared;
import se.nyttospar.command.imports.file.Excerpt;
import se.nyttospar.command.refusal.Refusal;
import se.nyttospar.command.refusal.Rule;
import se.nyttospar.command.refusal.Valid;

/** How a file writes periods. */
enum PeriodForm {
    /** As {@code 2026-03}. */
    PERIOD,
    /** As its first day, {@code 2026-03-01}. */
    FIRST_DAY;

    static final String OPTION = "periods";

    /** @throws Refusal when something else is declared */
    static PeriodForm of(Declared declared) {
        String form = declared.option(OPTION);
        return form == null
                ? PERIOD
                : Arrays.stream(values())
                        .filter(known -> known.name().equals(form))
                        .findFirst()
                        .orElseThrow(() ->
                                new Refusal(Rule.PARAMETER_INVALID, OPTION, Excerpt.of(form), Valid.among(values())));
    }
}
