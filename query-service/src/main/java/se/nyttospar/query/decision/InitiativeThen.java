package se.nyttospar.query.decision;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.nyttospar.events.benefit.BenefitRole;
import se.nyttospar.query.benefit.Benefit;
import se.nyttospar.query.benefit.BenefitPast;
import se.nyttospar.query.benefit.Benefits;
import se.nyttospar.query.board.KnownCase;
import se.nyttospar.query.catalogue.Catalogue;
import se.nyttospar.query.catalogue.Catalogues;
import se.nyttospar.query.catalogue.Policies;
import se.nyttospar.query.decision.Known.Advised;
import se.nyttospar.query.decision.Known.Primary;
import se.nyttospar.query.evidence.benefit.BenefitEvidence;
import se.nyttospar.query.evidence.policy.EffectClaim;
import se.nyttospar.query.evidence.policy.Policy;
import se.nyttospar.query.initiative.Initiative;
import se.nyttospar.query.initiative.InitiativePast;
import se.nyttospar.query.initiative.Initiatives;
import se.nyttospar.query.reading.Moment;
import se.nyttospar.query.reading.View;
import se.nyttospar.query.reading.ViewTables;
import se.nyttospar.query.reading.Views;

/** An initiative as it was at any moment, from its past, which is read once. For one thread. */
final class InitiativeThen {
    private final Views views;
    private final Initiatives initiatives;
    private final Benefits benefits;
    private final Catalogues catalogues;
    private final Policies policies;
    private final ViewTables tables;
    private final String id;
    private @Nullable Past past;

    /** @param tables of a moment after those that will be asked about */
    InitiativeThen(
            Views views,
            Initiatives initiatives,
            Benefits benefits,
            Catalogues catalogues,
            Policies policies,
            ViewTables tables,
            String id) {
        this.views = views;
        this.initiatives = initiatives;
        this.benefits = benefits;
        this.catalogues = catalogues;
        this.policies = policies;
        this.tables = tables;
        this.id = id;
    }

    private record Past(InitiativePast initiative, List<BenefitPast> benefits) {}

    /** What initiatives share, as it was known. */
    private record Shared(Catalogue catalogue, Set<EffectClaim.Place> doubleCounted) {}

    Known at(long position, LocalDate day, @Nullable Integer policyVersion) {
        Initiative initiative = past().initiative().at(position);
        if (initiative == null) {
            return Known.NOTHING;
        }
        Shared shared = views.read(
                        View.PORTFOLIO,
                        Moment.at(position, day),
                        then -> new Shared(catalogues.at(then), benefits.doubleCounted(then)))
                .value();
        Policy inForce = shared.catalogue().policies().inForce(day).policy();
        Policy policy = policyVersion == null ? inForce : policies.of(tables, policyVersion);
        List<Benefit> own = past().benefits().stream()
                .flatMap(benefit -> Stream.ofNullable(benefit.at(position)))
                .filter(benefit -> id.equals(benefit.profile().initiativeId()))
                .sorted(Comparator.comparing(Benefit::id))
                .toList();
        Map<String, String> titles = own.stream()
                .collect(Collectors.toMap(
                        Benefit::id, benefit -> benefit.profile().title()));
        KnownCase seen = KnownCase.of(
                initiative, own, indicator -> shared.catalogue().definition(indicator), shared.doubleCounted(), day);
        List<BenefitEvidence> evidence = seen.benefits().stream()
                .map(facts -> BenefitEvidence.of(facts, day, policy.parameters()))
                .toList();
        return new Known(
                policy.conclude(seen.state(policy.risks()), evidence, day)
                        .map(said -> new Advised(said.outcome(), said.rule(), policy.version(), inForce.version()))
                        .orElse(null),
                evidence.stream()
                        .filter(benefit -> benefit.role() == BenefitRole.PRIMARY)
                        .map(benefit -> new Primary(
                                benefit.benefitId(),
                                Objects.requireNonNull(titles.get(benefit.benefitId())),
                                benefit.variation(),
                                benefit.trajectory()))
                        .toList());
    }

    private Past past() {
        if (past == null) {
            List<String> own = benefits.everOf(tables, id);
            past = new Past(
                    Objects.requireNonNull(
                            initiatives.pasts(tables, List.of(id)).get(id)),
                    List.copyOf(benefits.pasts(tables, own).values()));
        }
        return past;
    }
}
