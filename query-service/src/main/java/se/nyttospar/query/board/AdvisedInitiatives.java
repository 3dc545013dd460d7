package se.nyttospar.query.board;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.nyttospar.query.benefit.BenefitFilter;
import se.nyttospar.query.benefit.BenefitHead;
import se.nyttospar.query.benefit.Benefits;
import se.nyttospar.query.benefit.Judgements;
import se.nyttospar.query.catalogue.Catalogues;
import se.nyttospar.query.evidence.policy.EffectClaim;
import se.nyttospar.query.evidence.policy.Policy;
import se.nyttospar.query.initiative.Initiative;
import se.nyttospar.query.initiative.Initiatives;
import se.nyttospar.query.reading.ViewTables;

/** One initiative with what is advised. */
@Component
public class AdvisedInitiatives {
    private final Initiatives initiatives;
    private final Benefits benefits;
    private final Catalogues catalogues;
    private final Recommendations recommendations;
    private final Judgements judgements;
    private final BoardRows rows;

    AdvisedInitiatives(
            Initiatives initiatives,
            Benefits benefits,
            Catalogues catalogues,
            Recommendations recommendations,
            Judgements judgements,
            BoardRows rows) {
        this.initiatives = initiatives;
        this.benefits = benefits;
        this.catalogues = catalogues;
        this.recommendations = recommendations;
        this.judgements = judgements;
        this.rows = rows;
    }

    /** @param row as on the board */
    public record Advised(BoardRow row, Recommendations.Advice advice) {}

    /** The initiative by the policy in force, or null when there is none of that id. */
    public @Nullable Advised one(ViewTables tables, String id) {
        return one(
                tables,
                id,
                catalogues.at(tables).policies().inForce(tables.day()).policy());
    }

    /** The initiative by a policy, or null when there is none of that id. */
    @Nullable
    Advised one(ViewTables tables, String id, Policy policy) {
        Initiative initiative = initiatives.one(tables, id);
        if (initiative == null) {
            return null;
        }
        List<BenefitHead> heads = benefits.heads(tables, BenefitFilter.ofInitiative(id));
        var surroundings =
                new Judgements.Surroundings(catalogues.at(tables), Map.of(id, initiative), tables.day(), policy);
        Set<EffectClaim.Place> doubleCounted = benefits.doubleCounted(tables);
        return new Advised(
                rows.of(initiative, judgements.of(tables, heads, surroundings), doubleCounted, surroundings),
                recommendations.of(tables, initiative, heads, doubleCounted, surroundings));
    }
}
