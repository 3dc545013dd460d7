package se.nyttospar.command.initiative;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import se.nyttospar.command.refusal.Reason;
import se.nyttospar.events.initiative.calculation.Estimate;

/** What an estimated amount has to satisfy. */
final class EstimateRules {

    private EstimateRules() {}

    static void check(List<Reason> faults, String field, Estimate amount) {
        if (!Stream.of(amount.low(), amount.base(), amount.high()).allMatch(InitiativeRules::isOfReasonableSize)) {
            faults.add(new Reason(
                    "amount-out-of-bounds",
                    field,
                    "Ett belopp har för många siffror (högst 15 före och 6 efter decimaltecknet).",
                    "An amount has too many digits (at most 15 before and 6 after the decimal point)."));
            return;
        }
        if (amount.low().signum() < 0) {
            faults.add(new Reason(
                    "amount-negative",
                    field,
                    "Belopp anges utan minustecken; radens slag säger om det är kostnad eller nytta.",
                    "Amounts are not negative; the kind of the line says whether it is a cost or a benefit."));
        }
        if (above(amount.low(), amount.base()) || above(amount.base(), amount.high())) {
            faults.add(new Reason(
                    "estimate-out-of-order",
                    field,
                    "Beloppen ska komma i ordning: lågt, troligt, högt.",
                    "The amounts come in order: low, base, high."));
        }
    }

    private static boolean above(BigDecimal a, BigDecimal b) {
        return a.compareTo(b) > 0;
    }
}
