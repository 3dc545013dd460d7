package se.nyttospar.query.web.effectchain;

import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import se.nyttospar.query.effectchain.EffectChainAnswers;
import se.nyttospar.query.reading.Moment;
import se.nyttospar.query.web.frame.Answered;
import se.nyttospar.query.web.frame.NameBook;

/** How activities lead to goals: drawn, and as a table. */
@Controller
class EffectChainPage {
    private final EffectChainAnswers chains;
    private final NameBook book;

    EffectChainPage(EffectChainAnswers chains, NameBook book) {
        this.chains = chains;
        this.book = book;
    }

    @GetMapping("/effect-chains")
    String list(Moment moment, Model model, Locale locale) {
        model.addAttribute(
                "chains",
                Answered.of(chains.list(null, 1, Answered.ALL, moment)).items());
        model.addAttribute("names", book.at(moment, locale));
        return "effect-chains";
    }

    @GetMapping("/effect-chains/{id}")
    String one(@PathVariable String id, Moment moment, Model model, Locale locale) {
        var chain = Answered.of(chains.one(id, null, moment));
        model.addAttribute("chain", chain);
        model.addAttribute("drawing", Drawing.of(chain));
        model.addAttribute("names", book.at(moment, locale));
        return "effect-chain";
    }
}
