package se.nyttospar.query.kpi;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.nyttospar.query.benefit.evaluation.Evaluations;
import se.nyttospar.query.reading.Answer;
import se.nyttospar.query.reading.Moment;
import se.nyttospar.query.reading.View;
import se.nyttospar.query.reading.Views;

/** KPI views of a moment: of the newest values, or in periods. */
@Component
class KpiViews {
    private final Views views;
    private final Evaluations evaluations;
    private final SeenBenefits seen;

    KpiViews(Views views, Evaluations evaluations, SeenBenefits seen) {
        this.views = views;
        this.evaluations = evaluations;
        this.seen = seen;
    }

    /**
     * What is asked for.
     *
     * @param from the first period; the newest values count where neither this nor {@code to} is stated
     * @param to the last period
     */
    record Asked(
            By by,
            Over over,
            KpiFilter filter,
            @Nullable String from,
            @Nullable String to) {

        private boolean isOfNewest() {
            return from == null && to == null;
        }

        private List<KpiRow> rows(SeenBenefits.Sight sight) {
            return new KpiRows(sight.catalogue(), sight.places(), by, over)
                    .of(sight.frames()).stream().filter(filter::takes).toList();
        }
    }

    Answer<List<KpiRow>> rows(Asked asked, Moment moment) {
        return asked.isOfNewest()
                ? evaluations.read(
                        moment,
                        null,
                        evaluation -> evaluation.once(asked, () -> asked.rows(seen.now(evaluation, asked.filter()))))
                : views.read(
                        View.PORTFOLIO,
                        moment,
                        tables -> asked.rows(
                                seen.in(Frames.of(asked.from(), asked.to(), tables.day()), tables, asked.filter())));
    }
}
