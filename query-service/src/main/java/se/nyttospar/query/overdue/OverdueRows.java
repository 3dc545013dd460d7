package se.nyttospar.query.overdue;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.nyttospar.events.initiative.DecisionOutcome;
import se.nyttospar.query.benefit.Judgement;
import se.nyttospar.query.benefit.Outstanding;
import se.nyttospar.query.evidence.benefit.Freshness;
import se.nyttospar.query.initiative.Initiative;
import se.nyttospar.query.overdue.OverdueRow.Kind;

/** What is overdue on a day. */
final class OverdueRows {
    private static final ZoneId REGION = ZoneId.of("Europe/Stockholm");

    private final Followed followed;
    private final LocalDate day;

    OverdueRows(Followed followed, LocalDate day) {
        this.followed = followed;
        this.day = day;
    }

    /** The latest first. What has waited only since a later day is not late yet. */
    List<OverdueRow> rows() {
        return Stream.concat(
                        followed.benefits().stream()
                                .flatMap(benefit -> Stream.of(measurement(benefit), validation(benefit))
                                        .flatMap(Stream::ofNullable)),
                        followed.initiatives().stream()
                                .flatMap(initiative ->
                                        Stream.concat(decisionPoints(initiative), adjustments(initiative))))
                .filter(row -> !row.since().isAfter(day))
                .sorted(OverdueRow.LATEST_FIRST)
                .toList();
    }

    private @Nullable OverdueRow measurement(Judgement benefit) {
        Freshness freshness = Objects.requireNonNull(benefit.evidence()).freshness();
        Outstanding.Missing missing =
                Objects.requireNonNull(benefit.outstanding()).missing();
        return missing == null || freshness == Freshness.FRESH
                ? null
                : row(
                        Kind.MEASUREMENT,
                        benefit,
                        missing.dueSince(),
                        freshness,
                        missing.periods(),
                        missing.first().toString(),
                        missing.last().toString());
    }

    private @Nullable OverdueRow validation(Judgement benefit) {
        Outstanding.Unvalidated waiting =
                Objects.requireNonNull(benefit.outstanding()).unvalidated();
        return waiting == null
                ? null
                : row(
                        Kind.VALIDATION,
                        benefit,
                        LocalDate.ofInstant(waiting.since(), REGION),
                        null,
                        waiting.values(),
                        waiting.first().toString(),
                        waiting.last().toString());
    }

    private OverdueRow row(
            Kind kind,
            Judgement benefit,
            LocalDate since,
            @Nullable Freshness freshness,
            int values,
            String first,
            String last) {
        Initiative initiative = followed.of(benefit);
        String owner = benefit.profile().owner();
        return new OverdueRow(
                kind,
                benefit.head().divisionId(),
                benefit.head().initiativeId(),
                benefit.head().id(),
                benefit.profile().title(),
                owner != null || initiative == null ? owner : owner(initiative),
                since,
                OverdueRow.days(since, day),
                freshness,
                values,
                first,
                last,
                null);
    }

    /** A decision answers for every point up to its day. */
    private Stream<OverdueRow> decisionPoints(Initiative initiative) {
        return initiative.points().stream()
                .map(Initiative.Point::date)
                .distinct()
                .filter(point -> initiative.decisions().stream()
                        .allMatch(taken -> taken.decision().date().isBefore(point)))
                .map(point -> row(Kind.DECISION_POINT, initiative, point, null));
    }

    private Stream<OverdueRow> adjustments(Initiative initiative) {
        Set<String> done = initiative.carriedOut().stream()
                .map(carriedOut -> carriedOut.adjustment().decisionId())
                .collect(Collectors.toSet());
        return initiative.decisions().stream()
                .map(Initiative.Taken::decision)
                .filter(decision ->
                        decision.outcome() == DecisionOutcome.ADJUST && !done.contains(decision.decisionId()))
                .map(decision -> row(Kind.ADJUSTMENT, initiative, decision.date(), decision.decisionId()));
    }

    private OverdueRow row(Kind kind, Initiative initiative, LocalDate since, @Nullable String decisionId) {
        return new OverdueRow(
                kind,
                initiative.proposed().divisionId(),
                initiative.id(),
                null,
                initiative.proposed().title(),
                owner(initiative),
                since,
                OverdueRow.days(since, day),
                null,
                null,
                null,
                null,
                decisionId);
    }

    private static @Nullable String owner(Initiative initiative) {
        return initiative.owners().operations();
    }
}
