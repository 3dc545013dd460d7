package se.nyttospar.query.web.administration;

import java.util.Locale;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import se.nyttospar.query.catalogue.CatalogueAnswers;
import se.nyttospar.query.operations.OperationsAnswers;
import se.nyttospar.query.policy.PolicyAnswers;
import se.nyttospar.query.reading.Moment;
import se.nyttospar.query.web.frame.Answered;
import se.nyttospar.query.web.frame.NameBook;
import se.nyttospar.query.web.frame.Visitor;

/** Views with rebuild, parked events with retry, and what events refer to. */
@Controller
class AdministrationPage {
    private static final int PARKED = 100;

    private final OperationsAnswers operations;
    private final CatalogueAnswers catalogue;
    private final PolicyAnswers policies;
    private final NameBook book;

    AdministrationPage(
            OperationsAnswers operations, CatalogueAnswers catalogue, PolicyAnswers policies, NameBook book) {
        this.operations = operations;
        this.catalogue = catalogue;
        this.policies = policies;
        this.book = book;
    }

    @GetMapping("/administration")
    String show(
            @ModelAttribute(name = "visitor", binding = false) Visitor visitor,
            Moment moment,
            Model model,
            Locale locale) {
        require(visitor);
        model.addAttribute("views", operations.views(1, PARKED).items());
        model.addAttribute("parked", operations.parked(1, PARKED));
        model.addAttribute(
                "frameworks",
                Answered.of(catalogue.frameworks(1, Answered.ALL, moment)).items());
        model.addAttribute(
                "divisions",
                Answered.of(catalogue.divisions(1, Answered.ALL, moment)).items());
        model.addAttribute("units", book.at(moment, locale).catalogue().units().values());
        model.addAttribute(
                "indicators",
                Answered.of(catalogue.indicators(1, Answered.ALL, moment)).items());
        model.addAttribute(
                "policies", Answered.of(policies.list(1, Answered.ALL, moment)).items());
        model.addAttribute("names", book.at(moment, locale));
        return "administration";
    }

    @PostMapping("/administration/views/{name}/rebuild")
    String rebuild(@ModelAttribute(name = "visitor", binding = false) Visitor visitor, @PathVariable String name) {
        require(visitor);
        operations.rebuild(name);
        return "redirect:/administration?done=rebuilding";
    }

    @PostMapping("/administration/parked-events/{id}/retry")
    String retry(@ModelAttribute(name = "visitor", binding = false) Visitor visitor, @PathVariable String id) {
        require(visitor);
        return operations.retry(id).applied()
                ? "redirect:/administration?done=retried"
                : "redirect:/administration?done=not-retried";
    }

    private static void require(Visitor visitor) {
        if (!visitor.is("admin")) {
            throw new AccessDeniedException("Administrators only");
        }
    }
}
