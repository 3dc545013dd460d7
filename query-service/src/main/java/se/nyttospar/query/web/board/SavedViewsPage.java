package se.nyttospar.query.web.board;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.nyttospar.query.problem.ProblemException;
import se.nyttospar.query.web.frame.Visitor;

/** Saves and removes views of the board. */
@Controller
class SavedViewsPage {
    /** Parameters only, so that a saved view leads nowhere else. */
    private static final Pattern QUERY = Pattern.compile("[A-Za-z0-9%=&+._~,-]{0,500}");

    private final SavedViews saved;

    SavedViewsPage(SavedViews saved) {
        this.saved = saved;
    }

    @PostMapping("/board/views")
    String save(
            @ModelAttribute(name = "visitor", binding = false) Visitor visitor,
            @RequestParam String name,
            @RequestParam(name = "query", required = false) @Nullable String asked) {
        String query = asked == null ? "" : asked;
        if (name.isBlank() || name.length() > 80 || !QUERY.matcher(query).matches()) {
            throw ProblemException.parameterInvalid(
                    "Ge vyn ett namn på högst 80 tecken.", "Give the view a name of at most 80 characters.");
        }
        saved.save(visitor, name.strip(), query);
        return "redirect:/board" + (query.isEmpty() ? "" : "?" + query);
    }

    @PostMapping("/board/views/{id}/removal")
    String remove(@ModelAttribute(name = "visitor", binding = false) Visitor visitor, @PathVariable long id) {
        saved.remove(visitor, id);
        return "redirect:/board";
    }
}
