package se.nyttospar.command.store;

import java.util.Collection;
import java.util.List;
import org.axonframework.common.caching.Cache;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.springframework.stereotype.Component;
import se.nyttospar.events.redaction.Redaction;

/**
 * Takes a text out of an event where it is stored, in the transaction of the event that says so: the only change that is ever made to
 * what was recorded (decision 0020). What was made of the event goes as well: snapshots, and what is in memory of the stream.
 */
@Component
@ProcessingGroup(Redactor.PROCESSOR)
class Redactor {

    static final String PROCESSOR = "redactor";

    private final StoredTexts texts;
    private final SnapshotTexts snapshots;
    private final Collection<Cache> caches;

    Redactor(StoredTexts texts, SnapshotTexts snapshots, List<Cache> caches) {
        this.texts = texts;
        this.snapshots = snapshots;
        this.caches = caches;
    }

    @EventHandler
    void on(Redaction event) {
        texts.mask(event);
        snapshots.forget(event.stream());
        CurrentUnitOfWork.get().root().afterCommit(_ -> caches.forEach(cache -> cache.remove(event.stream())));
    }
}
