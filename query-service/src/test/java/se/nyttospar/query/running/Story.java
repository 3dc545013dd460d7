package se.nyttospar.query.running;

import static se.nyttospar.query.running.Example.benefit;
import static se.nyttospar.query.running.Example.division;
import static se.nyttospar.query.running.Example.indicator;
import static se.nyttospar.query.running.Example.initiative;
import static se.nyttospar.query.running.Example.months;
import static se.nyttospar.query.running.Example.started;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import se.nyttospar.events.DomainEvent;
import se.nyttospar.events.LocalText;
import se.nyttospar.events.benefit.BenefitDefined;
import se.nyttospar.events.benefit.EffectMeasured;
import se.nyttospar.events.benefit.GroupMeasured;
import se.nyttospar.events.benefit.Measurement;
import se.nyttospar.events.benefit.MeasurementCorrected;
import se.nyttospar.events.benefit.MeasurementRetracted;
import se.nyttospar.events.benefit.PopulationGroup;
import se.nyttospar.events.benefit.WentLive;
import se.nyttospar.events.catalogue.EventJson;
import se.nyttospar.events.effectchain.ChainNode;
import se.nyttospar.events.effectchain.EffectChainOpened;
import se.nyttospar.events.effectchain.NodeAdded;
import se.nyttospar.events.effectchain.NodeKind;
import se.nyttospar.events.effectchain.NodesLinked;
import se.nyttospar.events.forum.ForumCharter;
import se.nyttospar.events.forum.ForumFormed;
import se.nyttospar.events.forum.ForumKind;
import se.nyttospar.events.forum.Mandate;
import se.nyttospar.events.framework.FrameworkPublished;
import se.nyttospar.events.framework.GoalFramework;
import se.nyttospar.events.initiative.AnsweredRecommendation;
import se.nyttospar.events.initiative.Condition;
import se.nyttospar.events.initiative.DecisionOutcome;
import se.nyttospar.events.initiative.DecisionTaken;
import se.nyttospar.events.initiative.Deviation;
import se.nyttospar.events.initiative.InitiativeProposed;
import se.nyttospar.events.initiative.LessonRecorded;
import se.nyttospar.events.initiative.RecommendedOutcome;
import se.nyttospar.events.initiative.Stage;
import se.nyttospar.events.initiative.ai.AiActClass;
import se.nyttospar.events.initiative.ai.HumanOversight;
import se.nyttospar.events.initiative.calculation.LineKind;
import se.nyttospar.events.initiative.ledger.Lesson;
import se.nyttospar.events.meeting.AgendaItem;
import se.nyttospar.events.meeting.Attendee;
import se.nyttospar.events.meeting.AttendeeRole;
import se.nyttospar.events.meeting.DecisionReference;
import se.nyttospar.events.meeting.MeetingCalled;
import se.nyttospar.events.meeting.MeetingHeld;
import se.nyttospar.events.meeting.Minutes;
import se.nyttospar.events.organisation.UnitRegistered;
import se.nyttospar.events.policy.PolicyPublished;
import se.nyttospar.events.portfolio.PortfolioCharter;
import se.nyttospar.events.portfolio.PortfolioFormed;
import se.nyttospar.events.portfolio.PortfolioKind;
import se.nyttospar.events.realisedbenefit.ClaimCorrected;
import se.nyttospar.events.realisedbenefit.RealisationClaim;
import se.nyttospar.events.realisedbenefit.RealisationClaimed;
import se.nyttospar.events.realisedbenefit.RealisationReinvested;
import se.nyttospar.events.realisedbenefit.RealisationValidated;
import se.nyttospar.events.reference.ExchangePackage;
import se.nyttospar.events.reference.ReferenceImported;
import se.nyttospar.events.time.Period;

/** Something of everything that the service shows: one initiative with AI from start to a decision, and what is around it. */
public final class Story {
    /** The day that its questions are held against. */
    public static final String DAY = "2025-09-20";

    private final ReadSide service;
    private final boolean mistaken;
    private Instant time = Instant.parse("2025-01-12T10:00:00Z");

    private Story(ReadSide service, boolean mistaken) {
        this.service = service;
        this.mistaken = mistaken;
    }

    /** @return the position of its last event */
    public static long tell(ReadSide service) {
        return new Story(service, false).tell();
    }

    /**
     * The same with mistakes that are put right at once.
     *
     * @return the position of its last event
     */
    public static long tellWithMistakes(ReadSide service) {
        return new Story(service, true).tell();
    }

    private long tell() {
        surroundings();
        next(
                new InitiativeProposed(
                        "bildstod",
                        "Bildstöd vid röntgen",
                        "Hittar frakturer som annars missas",
                        Stated.major("bildstod", true).kind(),
                        "norr",
                        "norrbotten",
                        "nara",
                        null,
                        true,
                        "owner-1",
                        "owner-2"),
                Stated.calculation(
                        "bildstod",
                        2025,
                        Stated.line(2025, LineKind.COST, "100"),
                        Stated.line(2026, LineKind.CASHABLE, "250")),
                Stated.risks("bildstod", Stated.risk("missad-fraktur", 2, 2)),
                started("bildstod", LocalDate.of(2025, 1, 15)));
        nextAfter(
                Stated.ai("bildstod", AiActClass.MINIMAL, null),
                Stated.ai(
                        "bildstod",
                        AiActClass.TRANSPARENCY,
                        new HumanOversight("owner-1", "Läkare granskar varje bild")));
        next(cashable(benefit("svarstid", "bildstod", "norr", "andel")));
        next(months("svarstid", "2024-01", "50", "52", "49", "51", "50", "48", "52", "51", "49", "50", "51", "50"));
        next(new WentLive("svarstid", LocalDate.of(2025, 1, 1)));
        next(months("svarstid", "2025-01", "60", "64"));
        correct("2025-03", "68");
        next(months("svarstid", "2025-04", "70", "71", "72"));
        nextAfter(
                Example.measured("svarstid", Period.parse("2025-07"), "7.4"),
                new MeasurementRetracted("svarstid", Period.parse("2025-07"), "Fel enhet"),
                Example.measured("svarstid", Period.parse("2025-07"), "74"));
        next(Example.measured("svarstid", Period.parse("2025-08"), "73"));
        next(group("75+", "60"), group("18–74", "75"));
        next(
                initiative("papper", "norr"),
                started("papper", LocalDate.of(2025, 2, 1)),
                cashable(benefit("skanning", "papper", "norr", "andel")));
        next(
                new EffectChainOpened("kedja", "bildstod", "norrbotten", "Från bild till svar"),
                new NodeAdded("kedja", new ChainNode("bild", NodeKind.SERVICE, "Bildstöd", null, null)),
                new NodeAdded("kedja", new ChainNode("svar", NodeKind.EFFECT, "Snabbare svar", "svarstid", null)),
                new NodesLinked("kedja", "bild", "svar", new BigDecimal("0.8")));
        correctClaim();
        next(new RealisationReinvested("r1", "x", new BigDecimal("5"), "Tid till patienter", LocalDate.of(2025, 8, 1)));
        time = time.plusSeconds(60);
        long advised = service.log().appendAt(time, new RealisationValidated("r1", "Stämmer med bokföringen"));
        time = Instant.parse("2025-09-15T10:00:00Z");
        next(
                new MeetingCalled(
                        "m1", "radet", LocalDate.of(2025, 9, 16), List.of(new AgendaItem("bildstod", "Skala upp?"))),
                decision(advised),
                new MeetingHeld(
                        "m1",
                        new Minutes(
                                "Rådet avvaktar.",
                                List.of(new Attendee(AttendeeRole.CHAIR, "owner-2")),
                                List.of(new DecisionReference("bildstod", "avvakta")))),
                new LessonRecorded(
                        "bildstod",
                        "l1",
                        new Lesson(LocalDate.of(2025, 9, 16), "Kort guide räckte", "Lång guide", "Röntgen", null)));
        long last = next(new PolicyPublished(PolicyVersion.risks(2, 4, 2)));
        return next(reference(last));
    }

    private void surroundings() {
        next(
                division("norr"),
                new UnitRegistered("rontgen", "norr", "Röntgen", List.of()),
                indicator("andel", 5),
                new FrameworkPublished(
                        "norrbotten",
                        new GoalFramework(
                                new LocalText("Norrbotten 2026–2028", "Norrbotten 2026–2028"),
                                null,
                                null,
                                LocalDate.of(2024, 1, 1),
                                null,
                                List.of(new GoalFramework.Perspective(
                                        "ekonomi", new LocalText("Ekonomi", "Economy"), List.of())),
                                List.of(),
                                List.of(),
                                List.of(),
                                List.of())),
                new PortfolioFormed(
                        "nara",
                        new PortfolioCharter(
                                PortfolioKind.PORTFOLIO,
                                new LocalText("Nära vård", "Close care"),
                                null,
                                null,
                                "owner-1",
                                "owner-2",
                                null)),
                new ForumFormed(
                        "radet",
                        new ForumCharter(
                                ForumKind.PORTFOLIO_COUNCIL,
                                new LocalText("Portföljrådet", "Portfolio council"),
                                Mandate.DECIDES,
                                null)));
    }

    /** The last event alone, or with the mistakes that come before it. */
    private void nextAfter(DomainEvent... events) {
        next(mistaken ? events : new DomainEvent[] {events[events.length - 1]});
    }

    private void correct(String month, String value) {
        EffectMeasured right = Example.measured("svarstid", Period.parse(month), value);
        if (mistaken) {
            next(
                    Example.measured("svarstid", Period.parse(month), "1"),
                    new MeasurementCorrected("svarstid", right.measurement(), "Skrivfel"));
        } else {
            next(right);
        }
    }

    private void correctClaim() {
        if (mistaken) {
            next(
                    new RealisationClaimed("r1", Stated.claim("svarstid", "bildstod", "400", null, null)),
                    new ClaimCorrected("r1", claim(), "Skrivfel"));
        } else {
            next(new RealisationClaimed("r1", claim()));
        }
    }

    private long next(DomainEvent... events) {
        time = time.plusSeconds(60);
        return service.log().appendAt(time, events);
    }

    private static BenefitDefined cashable(BenefitDefined defined) {
        return new BenefitDefined(
                defined.benefitId(), Stated.cashable(defined.profile(), new BigDecimal("0.6"), "4127"));
    }

    private static GroupMeasured group(String name, String value) {
        return new GroupMeasured(
                "svarstid",
                new PopulationGroup(PopulationGroup.Dimension.AGE, name),
                new Measurement(
                        Period.parse("2025-08"),
                        new BigDecimal(value),
                        null,
                        new BigDecimal("50"),
                        null,
                        null,
                        null,
                        null));
    }

    private static RealisationClaim claim() {
        return Stated.claim("svarstid", "bildstod", "40", "0.6", null);
    }

    private static DecisionTaken decision(long advised) {
        return new DecisionTaken(
                "bildstod",
                "avvakta",
                DecisionOutcome.CONTINUE,
                "radet",
                LocalDate.of(2025, 9, 16),
                "Vi väntar till jul.",
                "Om bemanningen håller",
                LocalDate.of(2025, 12, 1),
                new AnsweredRecommendation(RecommendedOutcome.PAUSE, 2, 1, advised, LocalDate.of(2025, 9, 15)),
                new Deviation("Ny rutin i oktober", "portföljrådet"),
                Stage.PILOT,
                Condition.RUNNING);
    }

    /** Another region has measured the same, as it happens with the same figures. */
    private ReferenceImported reference(long position) {
        ReadSide.Reply reply = service.get(
                "/query/v1/initiatives/bildstod/exchange-package?day=%s&atLeastPosition=%d".formatted(DAY, position));
        return new ReferenceImported(
                "vast",
                "Region Väst",
                reply.header("Nyttospar-Package-Sha256"),
                EventJson.mapper().readValue(reply.response().body(), ExchangePackage.class));
    }
}
