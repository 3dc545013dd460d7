package se.nyttospar.query.evidence.benefit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import se.nyttospar.events.benefit.BenefitRole;
import se.nyttospar.events.benefit.TargetKind;
import se.nyttospar.events.indicator.Direction;
import se.nyttospar.events.time.Frequency;
import se.nyttospar.events.time.Period;

/** Tells the story of one benefit, event by event. */
public final class BenefitFixture {

    private final String id;
    private final Frequency frequency;
    private BenefitRole role = BenefitRole.PRIMARY;
    private boolean safetyCritical;
    private Direction direction = Direction.INCREASE;
    private int lag;
    private @Nullable DeclaredBaseline declared;
    private @Nullable Target target;
    private @Nullable LocalDate earliestEffect;
    private @Nullable Period first;
    private final List<Milestone> milestones = new ArrayList<>();
    private final TreeMap<Period, Measurement> measurements = new TreeMap<>();
    private final List<GoLive> goLives = new ArrayList<>();
    private final List<Rebase> rebases = new ArrayList<>();
    private final List<Validation> validations = new ArrayList<>();
    private final List<Pause> pauses = new ArrayList<>();
    private long position;

    private BenefitFixture(String id, Frequency frequency) {
        this.id = id;
        this.frequency = frequency;
    }

    public static BenefitFixture benefit(String id, Frequency frequency) {
        return new BenefitFixture(id, frequency);
    }

    public static BenefitFixture monthly() {
        return benefit("benefit", Frequency.MONTH);
    }

    public BenefitFixture role(BenefitRole to) {
        role = to;
        return this;
    }

    public BenefitFixture safetyCritical() {
        role = BenefitRole.BALANCING;
        safetyCritical = true;
        return this;
    }

    public BenefitFixture direction(Direction to) {
        direction = to;
        return this;
    }

    public BenefitFixture lag(int days) {
        lag = days;
        return this;
    }

    public BenefitFixture declared(String value) {
        declared = new DeclaredBaseline(new BigDecimal(value), id + "-declared");
        return this;
    }

    public BenefitFixture change(String value, String date) {
        target = new Target(TargetKind.CHANGE, new BigDecimal(value), LocalDate.parse(date));
        return this;
    }

    public BenefitFixture maintain(String value) {
        target = new Target(TargetKind.MAINTAIN, new BigDecimal(value), null);
        return this;
    }

    public BenefitFixture milestone(String date, String value) {
        milestones.add(new Milestone(LocalDate.parse(date), new BigDecimal(value)));
        return this;
    }

    public BenefitFixture earliestEffect(String day) {
        earliestEffect = LocalDate.parse(day);
        return this;
    }

    public BenefitFixture from(String period) {
        first = Period.parse(period);
        return this;
    }

    public BenefitFixture goLive(String day) {
        goLives.add(new GoLive(LocalDate.parse(day), id + "-live-" + day));
        return this;
    }

    public BenefitFixture rebase(String day) {
        rebases.add(new Rebase(LocalDate.parse(day), id + "-rebase-" + day));
        return this;
    }

    public BenefitFixture paused(String from, @Nullable String resumed) {
        pauses.add(new Pause(LocalDate.parse(from), resumed == null ? null : LocalDate.parse(resumed)));
        return this;
    }

    /** Consecutive periods from {@code start} on. */
    public BenefitFixture values(String start, String... values) {
        Period period = Period.parse(start);
        for (String value : values) {
            value(period.toString(), value, "reporter");
            period = period.plus(1);
        }
        return this;
    }

    /** Consecutive periods that go to and fro between two values. */
    public BenefitFixture alternating(String start, int count, String one, String other) {
        String[] values = new String[count];
        for (int i = 0; i < count; i++) {
            values[i] = i % 2 == 0 ? one : other;
        }
        return values(start, values);
    }

    public BenefitFixture value(String period, String value, String reporter) {
        Period key = Period.parse(period);
        measurements.put(key, new Measurement(new BigDecimal(value), reporter, ++position, id + "-" + period));
        first = first == null ? key : first;
        return this;
    }

    public BenefitFixture validated(String through, String actor) {
        validations.add(new Validation(Period.parse(through), actor, ++position, id + "-validated-" + through));
        return this;
    }

    public BenefitFacts facts() {
        if (first == null) {
            throw new IllegalStateException("Say from which period values are expected");
        }
        return new BenefitFacts(
                new BenefitProfile(
                        id,
                        role,
                        safetyCritical,
                        frequency,
                        direction,
                        lag,
                        declared,
                        target,
                        milestones,
                        earliestEffect),
                new BenefitHistory(first, measurements, goLives, rebases, validations, pauses));
    }

    public BenefitEvidence on(String day) {
        return BenefitEvidence.of(facts(), LocalDate.parse(day), Parameters.V1);
    }
}
