package se.nyttospar.query.web.benefit;

import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import se.nyttospar.query.benefit.BenefitAnswer;
import se.nyttospar.query.benefit.BenefitAnswers;
import se.nyttospar.query.benefit.OutlookAnswers;
import se.nyttospar.query.benefit.SeriesAnswer;
import se.nyttospar.query.initiative.InitiativeAnswers;
import se.nyttospar.query.reading.Clearance;
import se.nyttospar.query.reading.Moment;
import se.nyttospar.query.web.frame.Answered;
import se.nyttospar.query.web.frame.NameBook;
import se.nyttospar.query.web.frame.Words;
import tools.jackson.databind.json.JsonMapper;

/** A benefit: what was promised, the chart, and every value. */
@Controller
class BenefitPage {
    private final BenefitAnswers benefits;
    private final OutlookAnswers outlook;
    private final InitiativeAnswers initiatives;
    private final NameBook book;
    private final JsonMapper mapper;

    BenefitPage(
            BenefitAnswers benefits,
            OutlookAnswers outlook,
            InitiativeAnswers initiatives,
            NameBook book,
            JsonMapper mapper) {
        this.benefits = benefits;
        this.outlook = outlook;
        this.initiatives = initiatives;
        this.book = book;
        this.mapper = mapper;
    }

    @GetMapping("/benefits/{id}")
    String one(
            @PathVariable String id,
            @ModelAttribute(name = "words", binding = false) Words words,
            Moment moment,
            Model model,
            Locale locale) {
        BenefitAnswer benefit = Answered.of(benefits.one(id, null, moment));
        SeriesAnswer series = Answered.of(benefits.series(id, null, moment));
        model.addAttribute("benefit", benefit);
        model.addAttribute("series", series);
        model.addAttribute("rows", series.points().reversed());
        ChartData chart = ChartData.of(benefit, series, words);
        model.addAttribute("chart", ChartJson.of(chart, mapper));
        model.addAttribute("chartText", chart.text());
        model.addAttribute("forecast", Answered.of(outlook.forecast(id, moment)));
        model.addAttribute("groups", Answered.of(outlook.groups(id, moment)));
        String initiative = benefit.profile().initiativeId();
        model.addAttribute(
                "initiative",
                initiative == null
                        ? null
                        : Answered.orNone(() -> initiatives.one(initiative, moment, Clearance.PUBLIC)));
        model.addAttribute("names", book.at(moment, locale));
        return "benefit";
    }
}
