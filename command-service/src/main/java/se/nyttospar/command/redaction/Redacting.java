package se.nyttospar.command.redaction;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.config.Configuration;
import org.axonframework.modelling.command.Aggregate;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import se.nyttospar.command.request.Circumstances;
import se.nyttospar.command.store.StoredTexts;
import se.nyttospar.events.redaction.Redaction;
import se.nyttospar.events.redaction.RedactionCarriedOut;

/** Says in a stream of whatever kind that a text of it goes; what cannot go is refused before anything is said. */
@Component
class Redacting {

    private final Configuration configuration;
    private final StoredTexts texts;

    Redacting(@Lazy Configuration configuration, StoredTexts texts) {
        this.configuration = configuration;
        this.texts = texts;
    }

    @CommandHandler
    void handle(RedactText command, Circumstances circumstances) {
        Aggregate<?> aggregate = load(command.stream());
        circumstances.checkVersion(aggregate.version());
        String text = texts.free(command.stream(), command.sequence(), command.field());
        if (!text.equals(Redaction.MARKER)) {
            var event =
                    new RedactionCarriedOut(command.stream(), command.sequence(), command.field(), command.reason());
            aggregate.execute(_ -> AggregateLifecycle.apply(event));
        }
    }

    private Aggregate<?> load(String stream) {
        try {
            return configuration.repository(StreamFamily.of(stream).aggregate()).load(stream);
        } catch (AggregateNotFoundException _) {
            throw StreamFamily.unknown(stream);
        }
    }
}
