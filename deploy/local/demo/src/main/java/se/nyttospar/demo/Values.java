package se.nyttospar.demo;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import se.nyttospar.demo.Organisation.Scale;
import se.nyttospar.events.time.Period;

/** Makes the values of a benefit: its level, the effect as its shape says, and chance. The same every time. */
final class Values {
    private static final double DAYS_PER_MONTH = 30.4375;
    private static final int SMALLEST_DENOMINATOR = 260;
    private static final int LARGEST_DENOMINATOR = 420;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final MonthsAgo calendar;

    Values(MonthsAgo calendar) {
        this.calendar = calendar;
    }

    /** The values that were reported, in order of period. */
    List<Value> of(BenefitPlan plan, Scale scale) {
        var chance = new SplittableRandom(plan.id().hashCode());
        LocalDate end = calendar.lastDay(0);
        List<Value> values = new ArrayList<>();
        for (Period period = first(plan, scale); !period.lastDay().isAfter(end); period = period.plus(1)) {
            double level = level(plan, period) + plan.spread() * gaussian(chance);
            int denominator = chance.nextInt(SMALLEST_DENOMINATOR, LARGEST_DENOMINATOR);
            values.add(scale.share() ? share(period, level, denominator, scale) : plain(period, level, scale));
        }
        return values.subList(0, Math.max(0, values.size() - plan.unreported()));
    }

    private Period first(BenefitPlan plan, Scale scale) {
        LocalDate oldest = calendar.firstDay(plan.oldest());
        Period around = Period.containing(oldest, scale.frequency());
        return around.firstDay().isBefore(oldest) ? around.plus(1) : around;
    }

    private double level(BenefitPlan plan, Period period) {
        double level = plan.level();
        var rebase = plan.rebase();
        if (rebase != null && period.firstDay().isBefore(calendar.firstDay(rebase.ago()))) {
            level -= rebase.step();
        }
        Integer goLive = plan.goLive();
        if (goLive == null) {
            return level;
        }
        double months = ChronoUnit.DAYS.between(calendar.firstDay(goLive), period.lastDay()) / DAYS_PER_MONTH;
        return months <= 0 ? level : level + plan.fullEffect() * plan.shape().effect(months);
    }

    /** Sum of twelve: bounded, so that chance alone gives no absurd value. */
    private static double gaussian(SplittableRandom chance) {
        double sum = 0;
        for (int i = 0; i < 12; i++) {
            sum += chance.nextDouble();
        }
        return sum - 6;
    }

    private static Value plain(Period period, double level, Scale scale) {
        BigDecimal value = BigDecimal.valueOf(Math.max(0, level)).setScale(scale.decimals(), RoundingMode.HALF_UP);
        return new Value(period.toString(), value, null, null, "Verksamhetssystemet");
    }

    private static Value share(Period period, double level, int denominator, Scale scale) {
        long numerator = Math.clamp(Math.round(level / 100 * denominator), 0, denominator);
        BigDecimal value = BigDecimal.valueOf(numerator)
                .multiply(HUNDRED)
                .divide(BigDecimal.valueOf(denominator), scale.decimals(), RoundingMode.HALF_UP);
        return new Value(
                period.toString(),
                value,
                BigDecimal.valueOf(numerator),
                BigDecimal.valueOf(denominator),
                "Verksamhetssystemet");
    }
}
