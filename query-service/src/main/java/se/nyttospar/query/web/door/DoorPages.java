package se.nyttospar.query.web.door;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import se.nyttospar.query.login.LoginPages;

/** The login that did not work, the question before logging out, and what is left after it. */
@Controller
class DoorPages {

    @GetMapping(LoginPages.FAILED)
    String failed(Model model) {
        return door("failed", model);
    }

    /** A question, because a link from elsewhere must log nobody out. */
    @GetMapping(LoginPages.LOG_OUT)
    String logOut(Model model) {
        return door("log-out", model);
    }

    @GetMapping(LoginPages.LOGGED_OUT)
    String loggedOut(Model model) {
        return door("logged-out", model);
    }

    private static String door(String which, Model model) {
        model.addAttribute("which", which);
        return "door";
    }
}
