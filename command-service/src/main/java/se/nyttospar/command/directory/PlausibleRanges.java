package se.nyttospar.command.directory;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.time.Duration;
import java.util.Optional;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.nyttospar.events.indicator.IndicatorDefinition;
import se.nyttospar.events.indicator.IndicatorDefinition.PlausibleRange;
import se.nyttospar.events.indicator.IndicatorEvent;

/**
 * What values of an indicator are plausible, remembered so that measuring asks no database. Another instance hears of a new
 * definition when its memory of the old one has aged, which is soon enough for a question that a person answers.
 */
@Component
@ProcessingGroup(Directory.PROCESSOR)
public class PlausibleRanges {

    private static final int REMEMBERED = 20_000;
    private static final Duration AGE = Duration.ofMinutes(10);

    private final LoadingCache<String, Optional<PlausibleRange>> ranges;

    PlausibleRanges(Definitions definitions) {
        ranges = Caffeine.newBuilder()
                .maximumSize(REMEMBERED)
                .expireAfterWrite(AGE)
                .build(indicator ->
                        Optional.ofNullable(definitions.indicator(indicator)).map(IndicatorDefinition::plausible));
    }

    /** The range, or null when every value is plausible. */
    public @Nullable PlausibleRange of(String indicatorId) {
        return ranges.get(indicatorId).orElse(null);
    }

    @EventHandler
    void on(IndicatorEvent event) {
        // Before the commit somebody could still read, and remember, what was said before.
        CurrentUnitOfWork.get().afterCommit(_ -> ranges.invalidate(event.indicatorId()));
    }
}
