package se.nyttospar.command.framework;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import se.nyttospar.command.directory.Definitions;
import se.nyttospar.command.refusal.Refusal;
import se.nyttospar.command.request.Actor;
import se.nyttospar.command.request.Answer;
import se.nyttospar.command.request.Circumstances;
import se.nyttospar.command.request.CommandDesk;
import se.nyttospar.events.catalogue.EventJson;
import tools.jackson.databind.json.JsonMapper;

/** Publishes the default goal framework when the store has none. */
@Component
class ShippedFrameworks implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(ShippedFrameworks.class);
    private static final String DEFAULT = "norrbotten-2026-2028";
    private static final JsonMapper MAPPER = EventJson.mapper();

    private final CommandDesk desk;
    private final Definitions definitions;
    private final Clock clock;

    ShippedFrameworks(CommandDesk desk, Definitions definitions, Clock clock) {
        this.desk = desk;
        this.definitions = definitions;
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments arguments) throws IOException {
        if (definitions.framework(DEFAULT) != null) {
            return;
        }
        try (InputStream file = new ClassPathResource("frameworks/" + DEFAULT + ".json").getInputStream()) {
            var publication = MAPPER.readValue(file, GoalFrameworks.Publication.class);
            var system = new Actor("system", Set.of(), null);
            Answer answer = desk.perform(
                    new PublishFramework(publication.id(), publication.framework()),
                    new Circumstances(system, LocalDate.now(clock), null),
                    null);
            LOG.info("Goal framework {} published at position {}", publication.id(), answer.position());
        } catch (Refusal refusal) {
            LOG.info(
                    "Goal framework {} not published: {}",
                    DEFAULT,
                    refusal.rule().code());
        }
    }
}
