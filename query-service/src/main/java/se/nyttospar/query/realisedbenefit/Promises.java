package se.nyttospar.query.realisedbenefit;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.nyttospar.events.benefit.BenefitProfile;
import se.nyttospar.query.benefit.BenefitFilter;
import se.nyttospar.query.benefit.Benefits;
import se.nyttospar.query.benefit.Judgement;
import se.nyttospar.query.benefit.Judgements;
import se.nyttospar.query.catalogue.Catalogues;
import se.nyttospar.query.evidence.policy.EffectClaim;
import se.nyttospar.query.initiative.Initiative;
import se.nyttospar.query.initiative.Initiatives;
import se.nyttospar.query.reading.ViewTables;

/** What benefits and benefit calculations promise, from the views. */
@Component
class Promises {
    private final Initiatives initiatives;
    private final Benefits benefits;
    private final Judgements judgements;
    private final Catalogues catalogues;

    Promises(Initiatives initiatives, Benefits benefits, Judgements judgements, Catalogues catalogues) {
        this.initiatives = initiatives;
        this.benefits = benefits;
        this.judgements = judgements;
        this.catalogues = catalogues;
    }

    List<Planned> planned(ViewTables tables, RealisationFilter filter) {
        Map<String, Initiative> all = initiatives.all(tables);
        Map<String, List<BenefitProfile>> own = active(tables, all).stream()
                .map(Judgement::profile)
                .filter(profile -> profile.initiativeId() != null)
                .collect(Collectors.groupingBy(profile -> String.valueOf(profile.initiativeId())));
        return all.values().stream()
                .flatMap(initiative -> Planned.of(initiative, own.getOrDefault(initiative.id(), List.of())).stream())
                .filter(planned -> planned.matches(filter))
                .toList();
    }

    /** Shares that active benefits promise, by the id of the benefit. */
    Map<String, EffectClaim> shares(ViewTables tables) {
        Map<String, EffectClaim> shares = new TreeMap<>();
        active(tables, initiatives.all(tables)).forEach(benefit -> {
            EffectClaim share = share(benefit.profile());
            if (share != null) {
                shares.put(benefit.head().id(), share);
            }
        });
        return shares;
    }

    private static @Nullable EffectClaim share(BenefitProfile profile) {
        return profile.budgetLine() == null || profile.contributionShare() == null
                ? null
                : new EffectClaim(profile.budgetLine(), profile.indicatorId(), profile.contributionShare());
    }

    private List<Judgement> active(ViewTables tables, Map<String, Initiative> all) {
        var surroundings = new Judgements.Surroundings(catalogues.at(tables), all, tables.day());
        return judgements.of(tables, benefits.heads(tables, BenefitFilter.ALL), surroundings).stream()
                .filter(benefit -> !benefit.retired())
                .toList();
    }
}
