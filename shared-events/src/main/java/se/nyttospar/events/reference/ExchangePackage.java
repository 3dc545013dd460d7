package se.nyttospar.events.reference;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.nyttospar.events.FreeText;
import se.nyttospar.events.initiative.Condition;
import se.nyttospar.events.initiative.InitiativeKind;
import se.nyttospar.events.initiative.Stage;

/**
 * What a region gives away about an initiative, so that others can use it as a reference; its shape is
 * {@code exchange/exchange-package.schema.json}. Nothing in it says who did what.
 *
 * @param format always {@link #FORMAT}
 * @param formatVersion always {@link #VERSION}
 * @param asOf the day that the figures are worked out for
 */
public record ExchangePackage(
        String format,
        int formatVersion,
        LocalDate asOf,
        Subject initiative,
        @Nullable PackagedCalculation calculation,
        @Nullable PackagedRisks riskAnalysis,
        List<PackagedEffect> effects) {

    public static final String FORMAT = "nyttospar-exchange-package";
    public static final int VERSION = 1;

    /** The initiative. */
    public record Subject(
            @FreeText String title,
            @FreeText @Nullable String description,
            InitiativeKind kind,
            Stage stage,
            Condition condition,
            boolean usesAi) {}
}
