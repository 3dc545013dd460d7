package se.nyttospar.command.imports.portfolio;

import static se.nyttospar.command.imports.portfolio.RowKind.BENEFIT;
import static se.nyttospar.command.imports.portfolio.RowKind.INITIATIVE;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.nyttospar.command.imports.file.Field;
import se.nyttospar.command.imports.portfolio.Content.Choice;
import se.nyttospar.command.imports.portfolio.Content.Day;
import se.nyttospar.command.imports.portfolio.Content.Milestones;
import se.nyttospar.command.imports.portfolio.Content.Number;
import se.nyttospar.command.imports.portfolio.Content.Text;
import se.nyttospar.command.imports.portfolio.Content.Truth;
import se.nyttospar.events.benefit.Attribution;
import se.nyttospar.events.benefit.BenefitRole;
import se.nyttospar.events.benefit.BenefitType;
import se.nyttospar.events.benefit.TargetKind;
import se.nyttospar.events.initiative.InitiativeKind;

/** What a column of a portfolio list can be, and where it goes in the request that states the same. */
enum PortfolioField implements Field {
    ROW("row", "", new Text(20), Set.of(INITIATIVE, BENEFIT), Set.of(INITIATIVE, BENEFIT)),
    ID("id", "id", new Text(80), Set.of(INITIATIVE, BENEFIT), Set.of(INITIATIVE, BENEFIT)),
    TITLE("title", "title", new Text(200), Set.of(INITIATIVE, BENEFIT), Set.of(INITIATIVE, BENEFIT)),
    DESCRIPTION("description", "description", new Text(8000), Set.of(INITIATIVE, BENEFIT)),
    DIVISION("division", "divisionId", new Text(80), Set.of(INITIATIVE, BENEFIT), Set.of(INITIATIVE)),
    FRAMEWORK("framework", "frameworkId", new Text(80), Set.of(INITIATIVE, BENEFIT), Set.of(INITIATIVE)),

    KIND("kind", "kind", Choice.of(InitiativeKind.values()), Set.of(INITIATIVE), Set.of(INITIATIVE)),
    PORTFOLIO("portfolio", "portfolio", new Text(200), Set.of(INITIATIVE)),
    FOCUS_AREA("focusArea", "focusArea", new Text(200), Set.of(INITIATIVE)),
    USES_AI("usesAi", "usesAi", new Truth(), Set.of(INITIATIVE)),
    OPERATIONS_OWNER("operationsOwner", "operationsOwner", new Text(200), Set.of(INITIATIVE)),
    TECHNOLOGY_OWNER("technologyOwner", "technologyOwner", new Text(200), Set.of(INITIATIVE)),

    OF_INITIATIVE("initiative", "initiativeId", new Text(80), Set.of(BENEFIT)),
    EFFECT_GOAL("effectGoal", "effectGoal", new Text(200), Set.of(BENEFIT)),
    TYPE("type", "type", Choice.of(BenefitType.values()), Set.of(BENEFIT), Set.of(BENEFIT)),
    ROLE("role", "role", Choice.of(BenefitRole.values()), Set.of(BENEFIT), Set.of(BENEFIT)),
    SAFETY_CRITICAL("safetyCritical", "safetyCritical", new Truth(), Set.of(BENEFIT)),
    PERSPECTIVE("perspective", "perspective", new Text(80), Set.of(BENEFIT), Set.of(BENEFIT)),
    STRATEGIC_GOAL("strategicGoal", "strategicGoal", new Text(80), Set.of(BENEFIT)),
    INDICATOR("indicator", "indicatorId", new Text(80), Set.of(BENEFIT), Set.of(BENEFIT)),
    UNIT("unit", "unitId", new Text(200), Set.of(BENEFIT)),
    GROUP("group", "group", new Text(200), Set.of(BENEFIT)),
    BENEFICIARY("beneficiary", "beneficiary", new Text(200), Set.of(BENEFIT)),
    OWNER("owner", "owner", new Text(200), Set.of(BENEFIT)),
    BASELINE_VALUE("baselineValue", "declaredBaseline.value", new Number(), Set.of(BENEFIT)),
    BASELINE_PERIOD("baselinePeriod", "declaredBaseline.period", new Text(20), Set.of(BENEFIT)),
    TARGET_KIND("targetKind", "target.kind", Choice.of(TargetKind.values()), Set.of(BENEFIT)),
    TARGET_VALUE("targetValue", "target.value", new Number(), Set.of(BENEFIT)),
    TARGET_DATE("targetDate", "target.date", new Day(), Set.of(BENEFIT)),
    MILESTONES("milestones", "milestones", new Milestones(), Set.of(BENEFIT)),
    PLANNED_GO_LIVE("plannedGoLive", "plannedGoLive", new Day(), Set.of(BENEFIT)),
    EARLIEST_EFFECT("earliestEffect", "earliestEffect", new Day(), Set.of(BENEFIT)),
    ATTRIBUTION("attribution", "attribution", Choice.of(Attribution.values()), Set.of(BENEFIT)),
    CONTRIBUTION_SHARE("contributionShare", "contributionShare", new Number(), Set.of(BENEFIT)),
    BUDGET_LINE("budgetLine", "budgetLine", new Text(200), Set.of(BENEFIT));

    private final String key;
    private final String property;
    private final Content content;
    private final Set<RowKind> kinds;
    private final Set<RowKind> required;

    PortfolioField(String key, String property, Content content, Set<RowKind> kinds) {
        this(key, property, content, kinds, Set.of());
    }

    PortfolioField(String key, String property, Content content, Set<RowKind> kinds, Set<RowKind> required) {
        this.key = key;
        this.property = property;
        this.content = content;
        this.kinds = kinds;
        this.required = required;
    }

    @Override
    public String key() {
        return key;
    }

    Content content() {
        return content;
    }

    /** Whether rows of a kind can have it. */
    boolean isFor(RowKind kind) {
        return kinds.contains(kind);
    }

    boolean isRequired(RowKind kind) {
        return required.contains(kind);
    }

    /** The object that it stands in; null when it stands at the top. */
    @Nullable
    String object() {
        int dot = property.indexOf('.');
        return dot < 0 ? null : property.substring(0, dot);
    }

    /** Its name there. */
    String property() {
        return property.substring(property.indexOf('.') + 1);
    }
}
