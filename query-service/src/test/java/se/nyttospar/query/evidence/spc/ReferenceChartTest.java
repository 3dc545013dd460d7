package se.nyttospar.query.evidence.spc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.apache.commons.csv.CSVRecord;
import org.assertj.core.api.SoftAssertions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Every figure and label of the published reference implementation. */
class ReferenceChartTest {

    /** No series of the reference data shows the fault; {@link JudgingTest} does. */
    private static final int EXCEPTIONS = 0;

    @Test
    void every_limit_agrees_to_nine_digits() {
        for (ReferenceSeries series : ReferenceSeries.all()) {
            XmrChart chart = series.chart();
            for (int i = 0; i < chart.points().size(); i++) {
                CSVRecord row = series.points().get(i);
                LimitFigures limits =
                        chart.groups().get(chart.points().get(i).group()).limits();
                assertClose(limits.centre(), row.get("mean"));
                assertClose(limits.lower(), row.get("lpl"));
                assertClose(limits.upper(), row.get("upl"));
            }
        }
    }

    @Test
    void every_label_agrees_except_where_the_reference_is_known_to_be_wrong() {
        SoftAssertions softly = new SoftAssertions();
        int compared = 0;
        int excepted = 0;
        for (ReferenceSeries series : ReferenceSeries.all()) {
            XmrChart chart = series.chart();
            for (int i = 0; i < chart.points().size(); i++) {
                CSVRecord row = series.points().get(i);
                ChartPoint point = chart.points().get(i);
                softly.assertThat(place(point)).as("%s %s", series.name(), row).isEqualTo(place(row));
                if (label(point).equals(label(row))) {
                    compared++;
                } else {
                    excepted++;
                    softly.assertThat(lastOfRunBeforeAnother(chart, i))
                            .as("%s %s: %s", series.name(), row, label(point))
                            .isTrue();
                }
            }
        }
        softly.assertAll();
        assertThat(compared).isEqualTo(4542 - excepted);
        assertThat(excepted).as("points that the reference labels wrongly").isEqualTo(EXCEPTIONS);
    }

    @Test
    void every_summary_agrees() {
        for (ReferenceSeries series : ReferenceSeries.all()) {
            XmrChart chart = series.chart();
            for (CSVRecord row : series.summaries()) {
                int group = Integer.parseInt(row.get("rebase_group"));
                ChartGroup ours = chart.groups().get(group);
                assertThat(ours.until() - ours.from()).isEqualTo(Integer.parseInt(row.get("n")));
                assertThat(count(chart, group, PointClass.COMMON_CAUSE)).hasToString(row.get("n_common_cause"));
                assertThat(count(chart, group, PointClass.IMPROVEMENT)).hasToString(row.get("n_improvement"));
                assertThat(count(chart, group, PointClass.CONCERN)).hasToString(row.get("n_concern"));
            }
            CSVRecord last = series.summaries().getLast();
            assertThat(name(chart.variation())).isEqualTo(last.get("last_point_variation"));
            assertThat(name(chart.assurance())).isEqualTo(last.get("assurance"));
        }
    }

    /** The known fault: the reference takes the direction of the step after the point, though its run has ended. */
    private static boolean lastOfRunBeforeAnother(XmrChart chart, int i) {
        @Nullable Signal here = trend(chart, i);
        @Nullable Signal next = trend(chart, i + 1);
        List<ChartPoint> points = chart.points();
        int step = points.get(i + 1).value().compareTo(points.get(i).value());
        return here != null && next != null && Side.ofSign(step) != here.side();
    }

    private static @Nullable Signal trend(XmrChart chart, int i) {
        return chart.points().get(i).signals().stream()
                .filter(signal -> signal.cause() == SpecialCause.TREND)
                .findFirst()
                .orElse(null);
    }

    private static List<Object> place(ChartPoint point) {
        return List.of(Objects.requireNonNull(point.side()), point.outside(), point.nearLimit());
    }

    private static List<Object> place(CSVRecord row) {
        return List.of(
                Side.ofSign(Integer.parseInt(row.get("relative_to_mean"))),
                Boolean.valueOf(row.get("outside_limits")),
                Boolean.valueOf(row.get("close_to_limits")));
    }

    private static List<String> label(CSVRecord row) {
        return List.of(row.get("special_cause_type"), row.get("point_type"));
    }

    private static List<String> label(ChartPoint point) {
        return List.of(cause(point.cause()), name(point.pointClass()));
    }

    private static String cause(@Nullable Signal signal) {
        if (signal == null) {
            return "Common Cause";
        }
        boolean high = signal.side() == Side.ABOVE;
        return switch (signal.cause()) {
            case OUTSIDE -> high ? "Above UCL" : "Below LCL";
            case TREND -> "7 Point Trend (%s)".formatted(high ? "Increasing" : "Decreasing");
            case TWO_OF_THREE -> "2 in 3 %s CL".formatted(high ? "Above" : "Below");
            case SHIFT -> "7 Points %s CL".formatted(high ? "Above" : "Below");
        };
    }

    private static String name(PointClass pointClass) {
        return switch (pointClass) {
            case COMMON_CAUSE -> "common_cause";
            case IMPROVEMENT -> "special_cause_improvement";
            case CONCERN -> "special_cause_concern";
            case HIGH -> "special_cause_neutral_high";
            case LOW -> "special_cause_neutral_low";
            case UNJUDGED -> "";
        };
    }

    private static String name(Assurance assurance) {
        return switch (assurance) {
            case PASS -> "consistent_pass";
            case FAIL -> "consistent_fail";
            case HIT_MISS -> "inconsistent";
            case NA -> "";
        };
    }

    private static long count(XmrChart chart, int group, PointClass pointClass) {
        return chart.points().stream()
                .filter(point -> point.group() == group && point.pointClass() == pointClass)
                .count();
    }

    private static void assertClose(@Nullable BigDecimal ours, String reference) {
        double expected = Double.parseDouble(reference);
        assertThat(Objects.requireNonNull(ours).doubleValue())
                .isCloseTo(expected, within(1e-9 * Math.max(1e-12, Math.abs(expected))));
    }
}
