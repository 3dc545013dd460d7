package se.nyttospar.query.web.command;

import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** A form whose content goes on to command-service; the page says what became of it. */
@RestController
class ForwardPage {
    private final Commands commands;

    ForwardPage(Commands commands) {
        this.commands = commands;
    }

    @PostMapping(path = "/forward", produces = MediaType.TEXT_HTML_VALUE)
    String forward(@RequestParam String benefit, @RequestParam String value) {
        Outcome outcome = commands.post(Call.to("/benefits/{id}/measurements", benefit)
                .json(Map.of("value", value))
                .once("key-1")
                .ifMatch("\"7\""));
        return switch (outcome) {
            case Outcome.Done done -> "done at " + done.position();
            case Outcome.Refused refused -> refused.code() + ": " + refused.sentence() + refused.errors();
        };
    }
}
