package se.nyttospar.events.initiative.ledger;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.nyttospar.events.FreeText;

/**
 * Something that went wrong in use.
 *
 * @param reportedTo where it has been reported: IVO, Läkemedelsverket, IMY, the supplier
 */
public record Incident(
        LocalDate date,
        IncidentKind kind,
        Harm harm,
        @FreeText String description,
        @FreeText @Nullable String reportedTo) {}
