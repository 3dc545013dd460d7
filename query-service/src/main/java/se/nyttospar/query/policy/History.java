package se.nyttospar.query.policy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;
import se.nyttospar.query.benefit.BenefitPast;
import se.nyttospar.query.benefit.Benefits;
import se.nyttospar.query.catalogue.Catalogue;
import se.nyttospar.query.catalogue.Catalogues;
import se.nyttospar.query.evidence.policy.EffectClaim;
import se.nyttospar.query.initiative.InitiativePast;
import se.nyttospar.query.initiative.Initiatives;
import se.nyttospar.query.reading.Moment;
import se.nyttospar.query.reading.Today;
import se.nyttospar.query.reading.View;
import se.nyttospar.query.reading.Views;

/** Reads the past of the portfolio piece by piece, so that only a piece of it is in memory. */
@Component
class History {
    private final Views views;
    private final Initiatives initiatives;
    private final Benefits benefits;
    private final Catalogues catalogues;

    History(Views views, Initiatives initiatives, Benefits benefits, Catalogues catalogues) {
        this.views = views;
        this.initiatives = initiatives;
        this.benefits = benefits;
        this.catalogues = catalogues;
    }

    /** A day to look at, and what was known on it of what initiatives share. */
    record Look(LocalDate day, long position, Catalogue catalogue, Set<EffectClaim.Place> doubleCounted) {}

    /** The whole history of an initiative and of its benefits. */
    record Past(String id, InitiativePast initiative, List<BenefitPast> benefits) {}

    /** The initiatives, each with the ids of its benefits, in pieces of about so many benefits. */
    List<Map<String, List<String>>> pieces(Question question, int size) {
        return views.read(View.PORTFOLIO, asked(question), tables -> {
                    Map<String, List<String>> own = benefits.ofInitiatives(tables);
                    return Pieces.of(initiatives.ids(tables), own, size);
                })
                .value();
    }

    List<Past> read(Question question, Map<String, List<String>> piece) {
        return views.read(View.PORTFOLIO, asked(question), tables -> {
                    Map<String, InitiativePast> pasts = initiatives.pasts(tables, List.copyOf(piece.keySet()));
                    Map<String, BenefitPast> own = benefits.pasts(
                            tables,
                            piece.values().stream().flatMap(List::stream).toList());
                    return piece.entrySet().stream()
                            .map(one -> new Past(
                                    one.getKey(),
                                    Objects.requireNonNull(pasts.get(one.getKey())),
                                    one.getValue().stream()
                                            .map(id -> Objects.requireNonNull(own.get(id)))
                                            .toList()))
                            .toList();
                })
                .value();
    }

    /** The days to look at, in order; none before the first event. */
    List<Look> looks(Question question) {
        List<LocalDate> days = question.days(firstDay(question));
        List<Long> positions = views.positions(
                days.subList(0, days.size() - 1).stream().map(Today::endOf).toList(), question.position());
        List<Look> looks = new ArrayList<>();
        for (int i = 0; i < days.size(); i++) {
            LocalDate day = days.get(i);
            long position = i < positions.size() ? positions.get(i) : question.position();
            looks.add(views.read(
                            View.PORTFOLIO,
                            Moment.at(position, day),
                            tables -> new Look(day, position, catalogues.at(tables), benefits.doubleCounted(tables)))
                    .value());
        }
        return looks;
    }

    private LocalDate firstDay(Question question) {
        return views.read(
                        View.TIMELINE,
                        asked(question),
                        tables -> tables.sql(
                                        "select time from ${schema}.entry where position <= ? order by position limit 1")
                                .param(question.position())
                                .query((row, _) -> row.getObject(1, OffsetDateTime.class))
                                .optional()
                                .map(first -> Today.of(Instant.from(first)))
                                .orElse(question.day()))
                .value();
    }

    private static Moment asked(Question question) {
        return Moment.at(question.position(), question.day());
    }
}
