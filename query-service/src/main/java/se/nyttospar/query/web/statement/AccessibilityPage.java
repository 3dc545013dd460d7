package se.nyttospar.query.web.statement;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The accessibility statement. */
@Controller
class AccessibilityPage {

    @GetMapping("/accessibility")
    String statement() {
        return "accessibility";
    }
}
