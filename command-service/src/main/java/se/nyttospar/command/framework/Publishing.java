package se.nyttospar.command.framework;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.nyttospar.command.directory.Definitions;
import se.nyttospar.command.framework.FrameworkCommand.PublishFramework;
import se.nyttospar.command.indicator.IndicatorBody;
import se.nyttospar.command.indicator.IndicatorCommand.DefineIndicator;
import se.nyttospar.command.request.Answer;
import se.nyttospar.command.request.Circumstances;
import se.nyttospar.command.request.CommandDesk;
import se.nyttospar.command.request.Idempotency;
import se.nyttospar.command.request.SameFact;
import se.nyttospar.events.indicator.IndicatorDefinition;

/** Publishes a goal framework and defines the indicators that it names; one that is defined otherwise is left as it is. */
@Component
class Publishing {

    private final CommandDesk desk;
    private final Definitions definitions;

    Publishing(CommandDesk desk, Definitions definitions) {
        this.desk = desk;
        this.definitions = definitions;
    }

    /** Where the framework stands, and the position of the last event that came of it. */
    Answer publish(FrameworkFile file, Circumstances circumstances, @Nullable Idempotency idempotency) {
        List<IndicatorBody> indicators = file.indicators() == null ? List.of() : file.indicators();
        List<DefineIndicator> named = indicators.stream()
                .map(body -> new DefineIndicator(body.id(), body.definition(1), true))
                .toList();
        Answer answer = desk.perform(new PublishFramework(file.id(), Adoption.of(file)), circumstances, idempotency);
        long position = answer.position();
        Circumstances anyVersion = new Circumstances(circumstances.actor(), circumstances.today(), null);
        for (DefineIndicator indicator : named) {
            IndicatorDefinition there = definitions.indicator(indicator.indicatorId());
            if (there == null || SameFact.same(there, indicator.definition())) {
                position = Math.max(
                        position, desk.perform(indicator, anyVersion, null).position());
            }
        }
        return new Answer(answer.stream(), answer.version(), position, answer.changed());
    }
}
