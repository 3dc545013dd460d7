package se.nyttospar.command.redaction;

import java.util.Arrays;
import java.util.Optional;
import se.nyttospar.command.benefit.Benefit;
import se.nyttospar.command.effectchain.EffectChain;
import se.nyttospar.command.forum.Forum;
import se.nyttospar.command.framework.Framework;
import se.nyttospar.command.indicator.Indicator;
import se.nyttospar.command.initiative.Initiative;
import se.nyttospar.command.meeting.Meeting;
import se.nyttospar.command.organisation.RegionPart;
import se.nyttospar.command.policy.Policy;
import se.nyttospar.command.portfolio.Portfolio;
import se.nyttospar.command.realisedbenefit.RealisedBenefit;
import se.nyttospar.command.reference.Reference;
import se.nyttospar.command.refusal.Refusal;
import se.nyttospar.command.refusal.Rule;
import se.nyttospar.events.benefit.BenefitEvent;
import se.nyttospar.events.effectchain.EffectChainEvent;
import se.nyttospar.events.forum.ForumEvent;
import se.nyttospar.events.framework.FrameworkEvent;
import se.nyttospar.events.indicator.IndicatorEvent;
import se.nyttospar.events.initiative.InitiativeEvent;
import se.nyttospar.events.meeting.MeetingEvent;
import se.nyttospar.events.organisation.DivisionRegistered;
import se.nyttospar.events.organisation.UnitRegistered;
import se.nyttospar.events.policy.PolicyEvent;
import se.nyttospar.events.portfolio.PortfolioEvent;
import se.nyttospar.events.realisedbenefit.RealisedBenefitEvent;
import se.nyttospar.events.reference.ReferenceEvent;

/** Kinds of streams: by whose rules they grow. */
enum StreamFamily {
    INITIATIVE(InitiativeEvent.FAMILY, Initiative.class),
    BENEFIT(BenefitEvent.FAMILY, Benefit.class),
    REALISED_BENEFIT(RealisedBenefitEvent.FAMILY, RealisedBenefit.class),
    EFFECT_CHAIN(EffectChainEvent.FAMILY, EffectChain.class),
    MEETING(MeetingEvent.FAMILY, Meeting.class),
    REFERENCE(ReferenceEvent.FAMILY, Reference.class),
    PORTFOLIO(PortfolioEvent.FAMILY, Portfolio.class),
    FORUM(ForumEvent.FAMILY, Forum.class),
    DIVISION(DivisionRegistered.FAMILY, RegionPart.class),
    UNIT(UnitRegistered.FAMILY, RegionPart.class),
    FRAMEWORK(FrameworkEvent.FAMILY, Framework.class),
    INDICATOR(IndicatorEvent.FAMILY, Indicator.class),
    POLICY(PolicyEvent.FAMILY, Policy.class);

    private final String prefix;
    private final Class<?> aggregate;

    StreamFamily(String family, Class<?> aggregate) {
        this.prefix = family + ':';
        this.aggregate = aggregate;
    }

    Class<?> aggregate() {
        return aggregate;
    }

    private static Optional<StreamFamily> find(String stream) {
        return Arrays.stream(values())
                .filter(family -> stream.startsWith(family.prefix))
                .findFirst();
    }

    /** @throws Refusal when there are no streams of that kind */
    static StreamFamily of(String stream) {
        return find(stream).orElseThrow(() -> unknown(stream));
    }

    static Refusal unknown(String stream) {
        return find(stream).filter(family -> family == INITIATIVE).isPresent()
                ? new Refusal(Rule.INITIATIVE_UNKNOWN, stream.substring(INITIATIVE.prefix.length()))
                : new Refusal(Rule.STREAM_UNKNOWN, stream);
    }
}
