package se.nyttospar.query.web.initiative;

import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.nyttospar.query.benefit.BenefitAnswer;
import se.nyttospar.query.reading.ListOf;

/** What benefits are called, by id. */
record BenefitTitles(Map<String, String> titles) {

    static BenefitTitles of(ListOf<BenefitAnswer> benefits) {
        return new BenefitTitles(benefits.items().stream()
                .collect(Collectors.toMap(
                        BenefitAnswer::id, benefit -> benefit.profile().title())));
    }

    public String of(@Nullable String id) {
        return id == null ? "" : titles.getOrDefault(id, id);
    }
}
