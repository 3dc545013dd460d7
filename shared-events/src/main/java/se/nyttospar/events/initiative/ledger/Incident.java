package se.nyttospar.events.initiative.ledger;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something that went wrong in use.
 *
 * @param reportedTo where it has been reported: IVO, Läkemedelsverket, IMY, the supplier
 */
public record Incident(
        LocalDate date,
        IncidentKind kind,
        Harm harm,
        String description,
        @Nullable String reportedTo) {}
