package se.nyttospar.query.kpi;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.nyttospar.events.indicator.IndicatorDefinition;
import se.nyttospar.events.time.Period;
import se.nyttospar.query.benefit.Benefit;
import se.nyttospar.query.benefit.BenefitHead;
import se.nyttospar.query.benefit.Benefits;
import se.nyttospar.query.benefit.Judgements.Key;
import se.nyttospar.query.benefit.Judgements.Surroundings;
import se.nyttospar.query.benefit.KnownFacts;
import se.nyttospar.query.benefit.SmallCells;
import se.nyttospar.query.evidence.benefit.BenefitEvidence;
import se.nyttospar.query.evidence.benefit.BenefitFacts;
import se.nyttospar.query.evidence.benefit.Parameters;
import se.nyttospar.query.evidence.benefit.PlannedPath;
import se.nyttospar.query.evidence.policy.Policy;
import se.nyttospar.query.reading.ViewTables;

/** Benefits as they stood when each of some periods ended, from what is known of those periods. Kept like judgements. */
@Component
class SeenInPeriods {
    private static final ZoneId REGION = ZoneId.of("Europe/Stockholm");

    private final Benefits benefits;
    private final Cache<Asked, List<Optional<Seen>>> known =
            Caffeine.newBuilder().maximumSize(20_000).softValues().build();

    SeenInPeriods(Benefits benefits) {
        this.benefits = benefits;
    }

    /** @param policies the version in force for each period */
    private record Asked(Key key, List<Period> periods, List<Integer> policies) {}

    /** For each period, in order, the benefits that there were; retired ones and those whose indicator is unknown are left out. */
    Map<Period, List<Seen>> of(
            ViewTables tables, List<BenefitHead> heads, List<Period> periods, Surroundings surroundings) {
        Map<Period, List<Seen>> frames = new LinkedHashMap<>();
        periods.forEach(period -> frames.put(period, new ArrayList<>()));
        for (List<BenefitHead> piece : BenefitHead.pieces(heads)) {
            seen(tables, piece, periods, surroundings).forEach(seen -> {
                for (int i = 0; i < seen.size(); i++) {
                    List<Seen> frame = Objects.requireNonNull(frames.get(periods.get(i)));
                    seen.get(i).ifPresent(frame::add);
                }
            });
        }
        return frames;
    }

    private List<List<Optional<Seen>>> seen(
            ViewTables tables, List<BenefitHead> heads, List<Period> periods, Surroundings surroundings) {
        List<Integer> policies = periods.stream()
                .map(period -> policy(period, surroundings).version())
                .toList();
        Map<String, List<Optional<Seen>>> found = new LinkedHashMap<>();
        List<BenefitHead> missing = new ArrayList<>();
        for (BenefitHead head : heads) {
            var seen = known.getIfPresent(new Asked(surroundings.key(head), periods, policies));
            if (seen == null) {
                missing.add(head);
            } else {
                found.put(head.id(), seen);
            }
        }
        Map<String, Benefit> loaded = benefits.load(tables, missing);
        for (BenefitHead head : missing) {
            Benefit benefit = Objects.requireNonNull(loaded.get(head.id()));
            var seen = seen(head, benefit, periods, surroundings);
            known.put(new Asked(surroundings.key(head), periods, policies), seen);
            found.put(head.id(), seen);
        }
        return List.copyOf(found.values());
    }

    private static List<Optional<Seen>> seen(
            BenefitHead head, Benefit benefit, List<Period> periods, Surroundings surroundings) {
        IndicatorDefinition indicator = surroundings.indicator(head);
        if (indicator == null || benefit.retired()) {
            return List.of();
        }
        return periods.stream()
                .map(period -> there(benefit, period)
                        ? Optional.of(seen(head, benefit, indicator, period, surroundings))
                        : Optional.<Seen>empty())
                .toList();
    }

    private static boolean there(Benefit benefit, Period period) {
        return !LocalDate.ofInstant(benefit.defined(), REGION).isAfter(period.lastDay())
                || !benefit.until(period.lastDay()).values().isEmpty();
    }

    private static Seen seen(
            BenefitHead head,
            Benefit benefit,
            IndicatorDefinition indicator,
            Period period,
            Surroundings surroundings) {
        LocalDate end = period.lastDay();
        LocalDate day = judgedOn(period, surroundings);
        Parameters parameters = policy(period, surroundings).parameters();
        BenefitFacts facts = KnownFacts.of(benefit.until(end), indicator, surroundings.pauses(head));
        BenefitEvidence evidence = BenefitEvidence.of(facts, day, parameters).withoutSources();
        LocalDate goLive = evidence.goLive();
        OverTime.Combined value = OverTime.of(
                benefit.values(),
                benefit.profile().frequency(),
                period,
                indicator.overTime(),
                indicator.smallestCell());
        return new Seen(
                head,
                benefit.profile(),
                evidence,
                value.contribution(),
                value.first(),
                value.small(),
                benefit.values().values().stream()
                        .filter(v -> goLive == null || v.period().lastDay().isBefore(goLive))
                        .anyMatch(v -> SmallCells.hide(indicator.smallestCell(), v.denominator(), v.sampleSize())),
                value.complete(),
                PlannedPath.of(facts, day, parameters).map(path -> path.at(end)).orElse(null));
    }

    /** The end of the period, or the day asked about while the period goes on. */
    private static LocalDate judgedOn(Period period, Surroundings surroundings) {
        LocalDate end = period.lastDay();
        return surroundings.day().isBefore(end) ? surroundings.day() : end;
    }

    /** As a period was judged when it ended. */
    private static Policy policy(Period period, Surroundings surroundings) {
        return surroundings
                .catalogue()
                .policies()
                .inForce(judgedOn(period, surroundings))
                .policy();
    }
}
