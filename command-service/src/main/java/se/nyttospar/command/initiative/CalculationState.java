package se.nyttospar.command.initiative;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;
import se.nyttospar.events.initiative.CalculationEvent;
import se.nyttospar.events.initiative.CalculationSubmitted;
import se.nyttospar.events.initiative.CalculationYearClosed;
import se.nyttospar.events.initiative.calculation.BenefitCalculation;

/**
 * What is known of an initiative's calculation.
 *
 * @param submitter who submitted it last
 * @param closed validated amounts of the years that a controller has closed
 */
record CalculationState(
        @Nullable BenefitCalculation submitted, @Nullable String submitter, PMap<Integer, BigDecimal> closed) {

    static final CalculationState NONE = new CalculationState(null, null, HashTreePMap.empty());

    CalculationState after(CalculationEvent event, String actor) {
        return switch (event) {
            case CalculationSubmitted submission -> new CalculationState(submission.calculation(), actor, closed);
            case CalculationYearClosed year ->
                new CalculationState(submitted, submitter, closed.plus(year.year(), year.validated()));
        };
    }
}
