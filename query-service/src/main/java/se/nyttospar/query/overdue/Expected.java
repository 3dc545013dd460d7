package se.nyttospar.query.overdue;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.nyttospar.query.benefit.BenefitFilter;
import se.nyttospar.query.benefit.Benefits;
import se.nyttospar.query.benefit.Judgements;
import se.nyttospar.query.catalogue.Catalogue;
import se.nyttospar.query.catalogue.Catalogues;
import se.nyttospar.query.initiative.Initiative;
import se.nyttospar.query.initiative.Initiatives;
import se.nyttospar.query.reading.ViewTables;

/** Initiatives and benefits with what is expected of them, from the views. */
@Component
class Expected {
    private final Initiatives initiatives;
    private final Benefits benefits;
    private final Judgements judgements;
    private final Catalogues catalogues;

    Expected(Initiatives initiatives, Benefits benefits, Judgements judgements, Catalogues catalogues) {
        this.initiatives = initiatives;
        this.benefits = benefits;
        this.judgements = judgements;
        this.catalogues = catalogues;
    }

    /** @param division benefits of this division only; a benefit may belong to another one than its initiative */
    Followed at(ViewTables tables, @Nullable String division) {
        Map<String, Initiative> all = initiatives.all(tables);
        var surroundings = new Judgements.Surroundings(catalogue(tables), all, tables.day());
        var filter = new BenefitFilter(null, division, null, null, null);
        return new Followed(all, judgements.of(tables, benefits.heads(tables, filter), surroundings));
    }

    Catalogue catalogue(ViewTables tables) {
        return catalogues.at(tables);
    }
}
