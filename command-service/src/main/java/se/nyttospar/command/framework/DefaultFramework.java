package se.nyttospar.command.framework;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;
import se.nyttospar.command.directory.Definitions;
import se.nyttospar.command.refusal.Refusal;
import se.nyttospar.command.request.Actor;
import se.nyttospar.command.request.Answer;
import se.nyttospar.command.request.Circumstances;

/** Publishes the default goal framework when the store has none. */
@Component
class DefaultFramework implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(DefaultFramework.class);

    private final ShippedFrameworks shipped;
    private final Publishing publishing;
    private final Definitions definitions;
    private final Clock clock;

    DefaultFramework(ShippedFrameworks shipped, Publishing publishing, Definitions definitions, Clock clock) {
        this.shipped = shipped;
        this.publishing = publishing;
        this.definitions = definitions;
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (definitions.framework(ShippedFrameworks.DEFAULT) != null) {
            return;
        }
        FrameworkFile file = shipped.named(ShippedFrameworks.DEFAULT).orElseThrow();
        try {
            var system = new Actor("system", Set.of(), null);
            Answer answer = publishing.publish(file, new Circumstances(system, LocalDate.now(clock), null), null);
            LOG.info("Goal framework {} published at position {}", file.id(), answer.position());
        } catch (Refusal refusal) {
            // Another instance was first.
            LOG.info(
                    "Goal framework {} not published: {}",
                    file.id(),
                    refusal.rule().code());
        }
    }
}
