package se.nyttospar.query.web.realisation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.nyttospar.query.reading.Moment;
import se.nyttospar.query.realisedbenefit.RealisationAnswers;
import se.nyttospar.query.realisedbenefit.RealisationRow;
import se.nyttospar.query.realisedbenefit.RealisedBenefitAnswers;
import se.nyttospar.query.web.frame.Answered;
import se.nyttospar.query.web.frame.NameBook;

/** Planned, claimed, validated and reinvested. */
@Controller
class RealisationPage {
    private final RealisationAnswers realisation;
    private final RealisedBenefitAnswers claims;
    private final NameBook book;

    RealisationPage(RealisationAnswers realisation, RealisedBenefitAnswers claims, NameBook book) {
        this.realisation = realisation;
        this.claims = claims;
        this.book = book;
    }

    /** The sums of a year, in kronor. */
    record Year(int year, BigDecimal planned, BigDecimal claimed, BigDecimal validated, BigDecimal reinvested) {
        static List<Year> of(List<RealisationRow> rows) {
            return rows.stream()
                    .map(RealisationRow::year)
                    .distinct()
                    .sorted()
                    .map(year -> new Year(
                            year,
                            sum(rows, year, RealisationRow::planned),
                            sum(rows, year, RealisationRow::claimed),
                            sum(rows, year, RealisationRow::validated),
                            sum(rows, year, RealisationRow::reinvested)))
                    .toList();
        }

        private static BigDecimal sum(List<RealisationRow> rows, int year, Function<RealisationRow, BigDecimal> part) {
            return rows.stream().filter(row -> row.year() == year).map(part).reduce(BigDecimal.ZERO, BigDecimal::add);
        }
    }

    @GetMapping("/realisation")
    String rows(@RequestParam(required = false) @Nullable Integer year, Moment moment, Model model, Locale locale) {
        var all = Answered.of(realisation.rows(null, null, null, null, null, null, 1, Answered.ALL, moment))
                .items();
        int wanted = year == null
                ? Answered.of(claims.claims(null, null, null, null, null, null, null, 1, 1, moment)).items().stream()
                        .findFirst()
                        .map(claim -> Integer.parseInt(claim.period().substring(0, 4)))
                        .orElseGet(() -> all.isEmpty() ? 0 : all.getFirst().year())
                : year;
        model.addAttribute("years", Year.of(all));
        model.addAttribute("year", wanted);
        model.addAttribute(
                "rows", all.stream().filter(row -> row.year() == wanted).toList());
        model.addAttribute(
                "claims", Answered.of(claims.claims(wanted, null, null, null, null, null, null, 1, 200, moment)));
        model.addAttribute(
                "warnings",
                Answered.of(realisation.warnings(null, null, 1, 100, moment)).items());
        model.addAttribute("names", book.at(moment, locale));
        return "realisation";
    }
}
