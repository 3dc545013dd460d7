package se.nyttospar.command.store;

import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.SnapshotTrigger;
import org.axonframework.eventsourcing.SnapshotTriggerDefinition;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;

/** Counts events as another definition does, except those of {@link ManyEvents} while they are caused. */
final class PatientSnapshots implements SnapshotTriggerDefinition {

    private final SnapshotTriggerDefinition counting;

    PatientSnapshots(SnapshotTriggerDefinition counting) {
        this.counting = counting;
    }

    @Override
    public SnapshotTrigger prepareTrigger(Class<?> aggregateType) {
        return new Patient(counting.prepareTrigger(aggregateType), false);
    }

    @Override
    public SnapshotTrigger reconfigure(Class<?> aggregateType, SnapshotTrigger trigger) {
        return trigger instanceof Patient patient
                ? new Patient(counting.reconfigure(aggregateType, patient.counter), patient.loaded)
                : prepareTrigger(aggregateType);
    }

    private static final class Patient implements SnapshotTrigger {

        private final SnapshotTrigger counter;
        private boolean loaded;

        Patient(SnapshotTrigger counter, boolean loaded) {
            this.counter = counter;
            this.loaded = loaded;
        }

        @Override
        public void eventHandled(EventMessage<?> event) {
            if (!loaded || !isOneOfMany()) {
                counter.eventHandled(event);
            }
        }

        @Override
        public void initializationFinished() {
            loaded = true;
            counter.initializationFinished();
        }

        private static boolean isOneOfMany() {
            return CurrentUnitOfWork.isStarted()
                    && CurrentUnitOfWork.get().getMessage() != null
                    && CurrentUnitOfWork.get().getMessage().getPayload() instanceof ManyEvents;
        }
    }
}
