package se.nyttospar.query.web.planning;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.nyttospar.query.initiative.CalculationAnswer;
import se.nyttospar.query.initiative.InitiativeAnswer;
import se.nyttospar.query.initiative.RiskAnswer;
import se.nyttospar.query.web.form.Typed;
import tools.jackson.databind.json.JsonMapper;

/** What stands in a form before anybody types: what is stated already, or what is most likely. */
final class Stated {
    private static final int HORIZON = 5;

    private final JsonMapper mapper;

    Stated(JsonMapper mapper) {
        this.mapper = mapper;
    }

    Typed of(Part part, InitiativeAnswer initiative, @Nullable CalculationAnswer calculation, LocalDate today) {
        return switch (part) {
            case DESCRIPTION -> written(initiative.details());
            case OWNERS -> owners(initiative);
            case ASSESSMENT -> new Typed(Map.of("date", today.toString()));
            case DECISION_POINT -> Typed.NOTHING;
            case BENEFIT ->
                new Typed(Map.of("role", "PRIMARY", "target.kind", "CHANGE", "attribution", "BEFORE_AFTER"));
            case CALCULATION ->
                calculation == null
                        ? new Typed(Map.of(
                                "priceLevel", Integer.toString(today.getYear()),
                                "firstYear", Integer.toString(today.getYear()),
                                "horizon", Integer.toString(HORIZON)))
                        : written(calculation);
            case RISKS -> risks(initiative.risks(), today);
            case AI -> written(initiative.aiProfile());
        };
    }

    private Typed written(@Nullable Object answer) {
        return answer == null ? Typed.NOTHING : Typed.from(mapper.valueToTree(answer));
    }

    private static Typed owners(InitiativeAnswer initiative) {
        Map<String, String> owners = new LinkedHashMap<>();
        put(owners, "operationsOwner", initiative.operationsOwner());
        put(owners, "technologyOwner", initiative.technologyOwner());
        put(owners, "deputies", String.join(", ", initiative.deputies()));
        return new Typed(owners);
    }

    private Typed risks(InitiativeAnswer.@Nullable Risks stated, LocalDate today) {
        if (stated == null) {
            return new Typed(Map.of("assessedOn", today.toString()));
        }
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("assessedOn", today);
        all.put("risks", stated.risks().stream().map(RiskAnswer::risk).toList());
        all.put(
                "alternativeRisks",
                stated.alternativeRisks().stream().map(RiskAnswer::risk).toList());
        if (stated.alternativeCost() != null) {
            all.put("alternativeCost", stated.alternativeCost());
        }
        return written(all);
    }

    /** What nobody needs to type: ids of new risks, and no target where only its kind was left standing. */
    static Typed completed(Part part, Typed typed) {
        return switch (part) {
            case RISKS -> numbered(typed);
            case BENEFIT ->
                typed.value("target.value").isEmpty()
                                && typed.value("target.date").isEmpty()
                        ? typed.without("target.kind")
                        : typed;
            default -> typed;
        };
    }

    private static Typed numbered(Typed typed) {
        Set<String> taken = new HashSet<>(typed.values().values());
        Typed all = typed;
        for (String list : List.of("risks", "alternativeRisks")) {
            for (int row = 0; row < typed.rows(list); row++) {
                String name = "%s[%d].riskId".formatted(list, row);
                if (typed.value(name).isEmpty()) {
                    int number = 1;
                    while (!taken.add("risk-" + number)) {
                        number++;
                    }
                    all = all.with(name, "risk-" + number);
                }
            }
        }
        return all;
    }

    private static void put(Map<String, String> values, String name, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            values.put(name, value);
        }
    }
}
