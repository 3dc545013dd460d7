package se.nyttospar.command.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventsourcing.SnapshotTrigger;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.junit.jupiter.api.Test;

class PatientSnapshotsTest {

    private record Import() implements ManyEvents {}

    private final List<Object> counted = new ArrayList<>();
    private final SnapshotTrigger trigger = new PatientSnapshots(_ -> new Counting()).prepareTrigger(Object.class);

    @Test
    void counts_what_is_loaded_and_what_other_commands_cause() {
        in(new Import(), "loaded");
        trigger.initializationFinished();
        in(new Import(), "imported");
        in("measure", "measured");

        assertThat(counted).containsExactly("loaded", "measured");
    }

    private void in(Object command, String event) {
        DefaultUnitOfWork.startAndGet(new GenericCommandMessage<>(command))
                .execute(() -> trigger.eventHandled(GenericEventMessage.asEventMessage(event)));
    }

    private final class Counting implements SnapshotTrigger {
        @Override
        public void eventHandled(EventMessage<?> event) {
            counted.add(event.getPayload());
        }

        @Override
        public void initializationFinished() {}
    }
}
