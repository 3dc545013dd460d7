package se.nyttospar.query.benefit.evaluation;

import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.nyttospar.query.benefit.BenefitFilter;
import se.nyttospar.query.benefit.Benefits;
import se.nyttospar.query.benefit.Judgement;
import se.nyttospar.query.benefit.Judgements;
import se.nyttospar.query.benefit.Judgements.Surroundings;
import se.nyttospar.query.catalogue.Catalogues;
import se.nyttospar.query.evidence.policy.Policy;
import se.nyttospar.query.initiative.Initiative;
import se.nyttospar.query.initiative.Initiatives;
import se.nyttospar.query.reading.ViewTables;

/** Makes evaluations from the tables of a moment: a whole one, or one from an earlier one and what has happened since. */
@Component
class Weighing {
    private final Initiatives initiatives;
    private final Benefits benefits;
    private final Judgements judgements;
    private final Catalogues catalogues;

    Weighing(Initiatives initiatives, Benefits benefits, Judgements judgements, Catalogues catalogues) {
        this.initiatives = initiatives;
        this.benefits = benefits;
        this.judgements = judgements;
        this.catalogues = catalogues;
    }

    /** By the policy in force. */
    Evaluation whole(ViewTables tables) {
        return whole(
                tables, catalogues.at(tables).policies().inForce(tables.day()).policy());
    }

    Evaluation whole(ViewTables tables, Policy policy) {
        var surroundings = new Surroundings(catalogues.at(tables), initiatives.all(tables), tables.day(), policy);
        return new Evaluation(
                tables.position(),
                surroundings,
                byId(
                        tables.past()
                                ? judgements.ofAll(tables, surroundings)
                                : judgements.of(tables, benefits.heads(tables, BenefitFilter.ALL), surroundings)),
                benefits.doubleCounted(tables));
    }

    /** The same as {@link #whole(ViewTables)}, at the cost of what has happened only. */
    Evaluation after(Evaluation before, ViewTables tables, Happened happened) {
        if (happened.surroundsAll()) {
            return whole(tables);
        }
        if (happened.isNothing()) {
            return before.unchangedAt(tables.position());
        }
        Surroundings was = before.surroundings();
        Map<String, Initiative> known = happened.initiatives().isEmpty()
                ? was.initiatives()
                : with(was.initiatives(), initiatives.some(tables, happened.initiatives()));
        var surroundings = new Surroundings(was.catalogue(), known, was.day(), was.policy());
        SortedMap<String, Judgement> fresh =
                byId(judgements.of(tables, benefits.heads(tables, touched(before, happened)), surroundings));
        judgements.forget(superseded(before, fresh), was);
        return new Evaluation(
                tables.position(),
                surroundings,
                with(before.benefits(), fresh),
                sameClaims(before, fresh.values()) ? before.doubleCounted() : benefits.doubleCounted(tables));
    }

    /** What an initiative's pauses are counts for its benefits, too. */
    private static Set<String> touched(Evaluation before, Happened happened) {
        Set<String> touched = new HashSet<>(happened.benefits());
        happened.initiatives().stream()
                .flatMap(id -> before.benefitsOf(id).stream())
                .forEach(benefit -> touched.add(benefit.head().id()));
        return touched;
    }

    /** Those that are no longer the newest; during an import they would fill the memory otherwise. */
    private static List<Judgement> superseded(Evaluation before, Map<String, Judgement> fresh) {
        return fresh.values().stream()
                .map(judgement -> before.benefits().get(judgement.head().id()))
                .filter(was -> was != null && was != fresh.get(was.head().id()))
                .toList();
    }

    private static SortedMap<String, Judgement> byId(List<Judgement> judgements) {
        return judgements.stream()
                .collect(Collectors.toMap(
                        judgement -> judgement.head().id(), judgement -> judgement, (_, last) -> last, TreeMap::new));
    }

    private static boolean sameClaims(Evaluation before, Collection<Judgement> fresh) {
        return fresh.stream().allMatch(judgement -> {
            Judgement was = before.benefits().get(judgement.head().id());
            return was != null
                    && was.retired() == judgement.retired()
                    && Objects.equals(was.profile(), judgement.profile());
        });
    }

    private static <T> SortedMap<String, T> with(Map<String, T> before, Map<String, T> fresh) {
        SortedMap<String, T> all = new TreeMap<>(before);
        all.putAll(fresh);
        return Collections.unmodifiableSortedMap(all);
    }
}
