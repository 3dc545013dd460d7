package se.nyttospar.query.board;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.nyttospar.events.indicator.IndicatorDefinition;
import se.nyttospar.query.benefit.Benefit;
import se.nyttospar.query.benefit.KnownFacts;
import se.nyttospar.query.benefit.Promised;
import se.nyttospar.query.evidence.benefit.BenefitFacts;
import se.nyttospar.query.evidence.policy.EffectClaim;
import se.nyttospar.query.initiative.Initiative;

/** Puts a case together benefit by benefit; of each it keeps what counts only, so that not all have to be in memory at once. */
final class CaseAssembly {
    private final Initiative initiative;
    private final Function<String, @Nullable IndicatorDefinition> indicators;
    private final Set<EffectClaim.Place> doubleCounted;
    private final LocalDate day;
    private final List<Promised> promised = new ArrayList<>();
    private final List<BenefitFacts> facts = new ArrayList<>();
    private boolean claimed;

    /** @param indicators the definition of an indicator, null while it is unknown */
    CaseAssembly(
            Initiative initiative,
            Function<String, @Nullable IndicatorDefinition> indicators,
            Set<EffectClaim.Place> doubleCounted,
            LocalDate day) {
        this.initiative = initiative;
        this.indicators = indicators;
        this.doubleCounted = doubleCounted;
        this.day = day;
    }

    void add(Benefit benefit) {
        IndicatorDefinition indicator = indicators.apply(benefit.profile().indicatorId());
        if (indicator != null && !benefit.retired()) {
            promised.add(Promised.of(benefit, day));
            facts.add(KnownFacts.of(benefit, indicator, initiative.pauses()));
            claimed |= KnownCase.claims(benefit.profile(), doubleCounted);
        }
    }

    KnownCase made() {
        return new KnownCase(
                initiative, EffectBeforeEffort.missing(initiative, promised, day), claimed, List.copyOf(facts), day);
    }
}
