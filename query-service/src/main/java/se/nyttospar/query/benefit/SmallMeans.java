package se.nyttospar.query.benefit;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import se.nyttospar.query.catalogue.Catalogue;
import se.nyttospar.query.reading.ViewTables;

/** Benefits with a value that too few people are behind: a mean would tell it to whoever sees the others. */
public final class SmallMeans {

    private SmallMeans() {}

    public static Set<String> of(ViewTables tables, Catalogue catalogue) {
        List<String> indicators = new ArrayList<>();
        List<Integer> smallest = new ArrayList<>();
        catalogue.indicators().forEach((id, defined) -> {
            Integer cell = defined.event().definition().smallestCell();
            if (cell != null) {
                indicators.add(id);
                smallest.add(cell);
            }
        });
        return Set.copyOf(tables.sql("""
                        select distinct b.benefit_id from ${valid:benefit} b
                        join unnest(?::text[], ?::integer[]) as c(indicator_id, smallest) on c.indicator_id = b.indicator_id
                        where exists (select from ${valid:measurement} m where m.benefit_id = b.benefit_id
                                      and (m.denominator < c.smallest or m.sample_size < c.smallest))""")
                .params(indicators.toArray(String[]::new), smallest.toArray(Integer[]::new))
                .query(String.class)
                .list());
    }
}
