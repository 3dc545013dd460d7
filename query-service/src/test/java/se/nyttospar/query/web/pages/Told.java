package se.nyttospar.query.web.pages;

import static se.nyttospar.query.running.Example.benefit;
import static se.nyttospar.query.running.Example.division;
import static se.nyttospar.query.running.Example.indicator;
import static se.nyttospar.query.running.Example.initiative;
import static se.nyttospar.query.running.Example.months;
import static se.nyttospar.query.running.Example.started;
import static se.nyttospar.query.running.Stated.calculation;
import static se.nyttospar.query.running.Stated.line;
import static se.nyttospar.query.running.Stated.major;
import static se.nyttospar.query.running.Stated.risk;
import static se.nyttospar.query.running.Stated.risks;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.nyttospar.events.LocalText;
import se.nyttospar.events.benefit.BenefitType;
import se.nyttospar.events.benefit.MeasurementsValidated;
import se.nyttospar.events.benefit.WentLive;
import se.nyttospar.events.effectchain.ChainNode;
import se.nyttospar.events.effectchain.EffectChainOpened;
import se.nyttospar.events.effectchain.NodeAdded;
import se.nyttospar.events.effectchain.NodeKind;
import se.nyttospar.events.effectchain.NodesLinked;
import se.nyttospar.events.framework.FrameworkPublished;
import se.nyttospar.events.framework.GoalFramework;
import se.nyttospar.events.initiative.calculation.LineKind;
import se.nyttospar.events.realisedbenefit.RealisationClaim;
import se.nyttospar.events.realisedbenefit.RealisationClaimed;
import se.nyttospar.events.time.Period;
import se.nyttospar.query.running.Log;

/** A small history in which every page has something to show. */
final class Told {
    static final String[] BEFORE = {"50", "52", "49", "51", "50", "48", "52", "51", "49", "50", "51", "50"};
    static final String[] AFTER = {"60", "64", "68", "70", "71", "72", "74", "73"};

    private Told() {}

    /** @return the position of the last event */
    static long to(Log log) {
        log.append(division("norr"), division("syd"), indicator("andel", null), framework());
        log.append(initiative("digital", "norr"), started("digital", LocalDate.of(2024, 1, 15)));
        log.append(benefit("b1", "digital", "norr", "andel"));
        log.append(months("b1", "2024-01", BEFORE));
        log.append(new WentLive("b1", LocalDate.of(2025, 1, 1)));
        log.append(months("b1", "2025-01", AFTER));
        log.append("controller-1", new MeasurementsValidated("b1", Period.parse("2025-06")));
        log.append(
                major("ai", true),
                calculation("ai", 2026, line(2026, LineKind.COST, "100000"), line(2027, LineKind.CASHABLE, "2500000")),
                risks("ai", risk("fel", 2, 2)));
        log.append(
                new EffectChainOpened("kedja", "digital", "norrbotten", "Från stöd till effekt"),
                new NodeAdded("kedja", node("a", NodeKind.ACTIVITY, "Utbilda", null)),
                new NodeAdded("kedja", node("e", NodeKind.EFFECT, "Fler inom tre dagar", "b1")),
                new NodesLinked("kedja", "a", "e", new BigDecimal("0.5")));
        return log.append(new RealisationClaimed("h1", claim()));
    }

    private static ChainNode node(String id, NodeKind kind, String title, @Nullable String benefit) {
        return new ChainNode(id, kind, title, benefit, null);
    }

    private static RealisationClaim claim() {
        return new RealisationClaim(
                "b1",
                "digital",
                "verksamhet",
                "norr",
                BenefitType.CASHABLE,
                Period.parse("2025"),
                "4010",
                new BigDecimal("250000"),
                null,
                null,
                null,
                null);
    }

    private static FrameworkPublished framework() {
        return new FrameworkPublished(
                "norrbotten",
                new GoalFramework(
                        new LocalText("Norrbotten 2026–2028", "Norrbotten 2026–2028"),
                        null,
                        null,
                        LocalDate.of(2026, 1, 1),
                        null,
                        List.of(
                                new GoalFramework.Perspective(
                                        "verksamhet", new LocalText("Verksamhet", "Operations"), List.of()),
                                new GoalFramework.Perspective(
                                        "ekonomi", new LocalText("Ekonomi", "Economy"), List.of())),
                        List.of(new GoalFramework.IndicatorArea("kvalitet", new LocalText("Kvalitet", "Quality"))),
                        List.of(),
                        List.of(),
                        List.of(new GoalFramework.DiscountRate(LocalDate.of(2026, 1, 1), new BigDecimal("0.03")))));
    }
}
