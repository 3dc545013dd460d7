package se.nyttospar.query.timeline;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import se.nyttospar.query.catalogue.Catalogue;
import se.nyttospar.query.catalogue.Catalogues;
import se.nyttospar.query.reading.Moment;
import se.nyttospar.query.reading.View;
import se.nyttospar.query.reading.Views;

/** Which smallest counts may be shown of which streams. */
@Component
class CellSizes {
    private final Views views;
    private final Catalogues catalogues;

    CellSizes(Views views, Catalogues catalogues) {
        this.views = views;
        this.catalogues = catalogues;
    }

    /** By stream; a stream whose values may all be shown is missing. Of a benefit that is not known yet, nothing may be. */
    Map<String, Integer> of(Set<String> streams) {
        return views.read(View.PORTFOLIO, Moment.NOW, tables -> {
                    Catalogue catalogue = catalogues.at(tables);
                    Map<String, Integer> sizes = new HashMap<>();
                    streams.stream()
                            .filter(stream -> stream.startsWith("benefit:"))
                            .forEach(stream -> sizes.put(stream, Integer.MAX_VALUE));
                    tables.sql("""
                                    select 'benefit:' || benefit_id, indicator_id from ${valid:benefit}
                                    where benefit_id = any(?)""")
                            .param(streams.stream()
                                    .filter(stream -> stream.startsWith("benefit:"))
                                    .map(stream -> stream.substring("benefit:".length()))
                                    .toArray(String[]::new))
                            .query(row -> {
                                var indicator = catalogue.indicator(row.getString(2));
                                Integer smallest = indicator == null
                                        ? Integer.valueOf(Integer.MAX_VALUE)
                                        : indicator.event().definition().smallestCell();
                                if (smallest == null) {
                                    sizes.remove(row.getString(1));
                                } else {
                                    sizes.put(row.getString(1), smallest);
                                }
                            });
                    return sizes;
                })
                .value();
    }
}
