package se.nyttospar.command.initiative;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.nyttospar.command.initiative.CalculationCommand.SubmitCalculation;
import se.nyttospar.command.refusal.Reason;
import se.nyttospar.events.initiative.calculation.Alternative;
import se.nyttospar.events.initiative.calculation.CalculationLine;

/** What a benefit calculation has to satisfy: finds every fault, so that they can be mended together. */
final class CalculationRules {

    private static final int MOST_YEARS = 40;
    private static final int MOST_LINES = 1000;
    private static final int MOST_ALTERNATIVES = 10;
    private static final int EARLIEST = 1990;
    private static final int LATEST = 2150;
    private static final int RATE_DECIMALS = 6;
    private static final BigDecimal HIGHEST_RATE = new BigDecimal("0.2");

    private CalculationRules() {}

    static List<Reason> faults(SubmitCalculation command, BigDecimal rate) {
        List<Reason> faults = new ArrayList<>();
        checkYears(faults, command);
        if (rate.signum() < 0 || rate.compareTo(HIGHEST_RATE) > 0 || rate.scale() > RATE_DECIMALS) {
            faults.add(new Reason(
                    "discount-rate-out-of-range",
                    "discountRate",
                    "Kalkylräntan anges som andel, 0–0,2 med högst sex decimaler (0,03 är 3 %).",
                    "The discount rate is a fraction, 0–0.2 with at most six decimals (0.03 is 3 %)."));
        }
        if (command.lines().isEmpty()) {
            faults.add(new Reason(
                    "calculation-without-lines", "lines", "Kalkylen saknar rader.", "The calculation has no lines."));
        }
        checkLines(faults, command, "lines", command.lines());
        checkAlternatives(faults, command);
        return faults;
    }

    private static void checkYears(List<Reason> faults, SubmitCalculation command) {
        checkYear(faults, "first-year", "firstYear", "Första året", "The first year", command.firstYear());
        checkYear(
                faults,
                "price-level",
                "priceLevel",
                "Prisnivåns år",
                "The year of the price level",
                command.priceLevel());
        Integer horizon = command.horizon();
        if (horizon == null) {
            faults.add(new Reason(
                    "horizon-missing",
                    "horizon",
                    "Kalkylen saknar horisont: ange antal år.",
                    "The calculation has no horizon: state the number of years."));
        } else if (horizon < 1 || horizon > MOST_YEARS) {
            faults.add(new Reason(
                    "horizon-out-of-range", "horizon", "Horisonten är 1–40 år.", "The horizon is 1–40 years."));
        }
    }

    private static void checkYear(
            List<Reason> faults, String code, String field, String sv, String en, @Nullable Integer year) {
        if (year == null) {
            faults.add(new Reason(code + "-missing", field, sv + " saknas.", en + " is missing."));
        } else if (year < EARLIEST || year > LATEST) {
            faults.add(new Reason(
                    code + "-out-of-range",
                    field,
                    "%s ska ligga mellan %d och %d.".formatted(sv, EARLIEST, LATEST),
                    "%s lies between %d and %d.".formatted(en, EARLIEST, LATEST)));
        }
    }

    private static void checkLines(
            List<Reason> faults, SubmitCalculation command, String field, List<CalculationLine> lines) {
        if (lines.size() > MOST_LINES) {
            faults.add(new Reason(
                    "too-many-lines",
                    field,
                    "Högst %d rader; lägg ihop några.".formatted(MOST_LINES),
                    "At most %d lines; put some together.".formatted(MOST_LINES)));
            return;
        }
        for (int i = 0; i < lines.size(); i++) {
            checkLine(faults, command, "%s[%d]".formatted(field, i), lines.get(i));
        }
    }

    private static void checkLine(List<Reason> faults, SubmitCalculation command, String field, CalculationLine line) {
        Integer first = command.firstYear();
        Integer horizon = command.horizon();
        if (first != null && horizon != null && (line.year() < first || line.year() >= (long) first + horizon)) {
            faults.add(new Reason(
                    "line-outside-horizon",
                    field + ".year",
                    "Året %d ligger utanför kalkylens horisont.".formatted(line.year()),
                    "Year %d lies outside the horizon of the calculation.".formatted(line.year())));
        }
        EstimateRules.check(faults, field + ".amount", line.amount());
    }

    private static void checkAlternatives(List<Reason> faults, SubmitCalculation command) {
        List<Alternative> alternatives = command.alternatives();
        if (alternatives.size() > MOST_ALTERNATIVES) {
            faults.add(new Reason(
                    "too-many-alternatives", "alternatives", "Högst 10 alternativ.", "At most 10 alternatives."));
            return;
        }
        if (alternatives.stream().filter(Alternative::zero).count() > 1) {
            faults.add(new Reason(
                    "several-zero-alternatives",
                    "alternatives",
                    "Bara ett alternativ kan vara nollalternativet.",
                    "Only one alternative can be the zero alternative."));
        }
        Set<String> titles = new HashSet<>();
        for (int i = 0; i < alternatives.size(); i++) {
            Alternative alternative = alternatives.get(i);
            String field = "alternatives[%d]".formatted(i);
            if (!titles.add(alternative.title())) {
                faults.add(new Reason(
                        "alternative-named-twice",
                        field + ".title",
                        "Två alternativ heter likadant.",
                        "Two alternatives have the same title."));
            }
            checkLines(faults, command, field + ".lines", alternative.lines());
        }
    }
}
