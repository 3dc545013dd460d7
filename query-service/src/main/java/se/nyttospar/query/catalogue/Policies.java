package se.nyttospar.query.catalogue;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.nyttospar.events.policy.PolicyEvent;
import se.nyttospar.events.policy.PolicyPublished;
import se.nyttospar.query.evidence.policy.Policy;
import se.nyttospar.query.problem.ProblemException;
import se.nyttospar.query.reading.StoredEvent;
import se.nyttospar.query.reading.ViewTables;

/**
 * The policy that a question is answered by: the one in force at the moment, or the version that is asked for. The latter is
 * looked for in everything that is known now, so that a new version can be asked about days when nobody had thought of it.
 */
@Component
public class Policies {
    private final Catalogues catalogues;

    Policies(Catalogues catalogues) {
        this.catalogues = catalogues;
    }

    /** @throws ProblemException {@code policy-unknown} */
    public Policy of(ViewTables tables, @Nullable Integer version) {
        if (version == null) {
            return catalogues.at(tables).policies().inForce(tables.day()).policy();
        }
        return publishedBefore(tables, version, Long.MAX_VALUE).orElseThrow(() -> unknown(version));
    }

    /** The version, if it was published before the event at a position; the one that ships with the service always was. */
    public Optional<Policy> publishedBefore(ViewTables tables, int version, long position) {
        if (version == Policy.V1.version()) {
            return Optional.of(Policy.V1);
        }
        return tables.sql("""
                        select type, revision, event from ${schema}.catalogue
                        where kind = :kind and id = :version and position < :position order by sequence limit 1""")
                .param("kind", PolicyEvent.FAMILY)
                .param("version", Integer.toString(version))
                .param("position", position)
                .query((row, _) -> Policy.of(((PolicyPublished) StoredEvent.of(row)).policy()))
                .optional();
    }

    public static ProblemException unknown(int version) {
        return ProblemException.notFound(
                "policy-unknown",
                "Policyn har ingen version %d. Se /query/v1/policies.".formatted(version),
                "There is no version %d of the policy. See /query/v1/policies.".formatted(version));
    }
}
