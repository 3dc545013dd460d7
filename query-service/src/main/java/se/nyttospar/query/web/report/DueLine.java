package se.nyttospar.query.web.report;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import se.nyttospar.query.benefit.BenefitAnswer;
import se.nyttospar.query.overdue.OverdueRow;

/**
 * A value that is due, with what is needed to state it.
 *
 * @param row what is missing
 * @param benefit what it is a value of
 * @param latest the value before; null when there is none that may be shown
 */
record DueLine(
        OverdueRow row, BenefitAnswer benefit, @Nullable BigDecimal latest) {

    static DueLine of(OverdueRow row, BenefitAnswer benefit) {
        return new DueLine(
                row, benefit, benefit.latest() == null ? null : benefit.latest().value());
    }
}
