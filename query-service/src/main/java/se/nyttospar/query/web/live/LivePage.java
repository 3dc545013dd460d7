package se.nyttospar.query.web.live;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** What happens, as it happens; the browser follows the stream. */
@Controller
class LivePage {

    @GetMapping("/live")
    String events() {
        return "live";
    }
}
