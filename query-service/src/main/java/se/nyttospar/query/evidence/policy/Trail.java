package se.nyttospar.query.evidence.policy;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import se.nyttospar.query.evidence.benefit.BenefitEvidence;

/** Gathers the ids of the events that decided, each once, in the order in which they are named. */
final class Trail {

    private final Situation situation;
    private final Set<String> ids = new LinkedHashSet<>();

    Trail(Situation situation) {
        this.situation = situation;
    }

    Trail input(InitiativeInput... inputs) {
        for (InitiativeInput input : inputs) {
            ids.addAll(situation.initiative().sources().getOrDefault(input, List.of()));
        }
        return this;
    }

    Trail inputIf(boolean matters, InitiativeInput input) {
        return matters ? input(input) : this;
    }

    /** The events behind baseline and follow-up. */
    Trail judged(Stream<BenefitEvidence> benefits) {
        benefits.map(BenefitEvidence::sources).forEach(sources -> {
            ids.addAll(sources.goLive());
            ids.addAll(sources.baseline());
            ids.addAll(sources.followUp());
        });
        return this;
    }

    /** The last value that was reported. */
    Trail latest(Stream<BenefitEvidence> benefits) {
        benefits.forEach(benefit -> ids.addAll(benefit.sources().latest()));
        return this;
    }

    Trail goLive(Stream<BenefitEvidence> benefits) {
        benefits.forEach(benefit -> ids.addAll(benefit.sources().goLive()));
        return this;
    }

    Trail validations(Stream<BenefitEvidence> benefits) {
        benefits.forEach(benefit -> ids.addAll(benefit.sources().validations()));
        return this;
    }

    List<String> ids() {
        return List.copyOf(ids);
    }
}
