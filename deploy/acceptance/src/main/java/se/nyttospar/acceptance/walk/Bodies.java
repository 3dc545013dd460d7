package se.nyttospar.acceptance.walk;

import static se.nyttospar.acceptance.walk.Calendar.daysAgo;
import static se.nyttospar.acceptance.walk.Calendar.firstYear;
import static se.nyttospar.acceptance.walk.Calendar.monthsAgo;
import static se.nyttospar.acceptance.walk.Calendar.today;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import se.nyttospar.acceptance.Surroundings;

/** What is stated of initiatives, as JSON. */
final class Bodies {
    static final String DIVISION = "vandring";
    static final String SHARE = "vandring-andel";
    static final String USE = "vandring-anvandning";
    static final int HORIZON = 5;

    private Bodies() {}

    static String indicator(String id, String name) {
        return """
                {"id":"%s","name":{"sv":"%s"},"unit":"%%","direction":"INCREASE","frequency":"MONTH","overUnits":"MEAN",
                 "overTime":"MEAN","area":"kvalitet","decimals":1,"plausible":{"low":0,"high":100}}""".formatted(id, name);
    }

    static String proposal(AiCase ai, String framework) {
        return """
                {"title":"%s","description":"Remisser blir liggande","kind":"%s","divisionId":"%s","frameworkId":"%s","usesAi":true}""".formatted(ai.name(), ai.kind(), DIVISION, framework);
    }

    static String proposal(AiCase ai) {
        return proposal(ai, Surroundings.FRAMEWORK);
    }

    static String description() {
        return """
                {"supplier":"Leverantören AB","classification":{"confidentiality":3,"integrity":3,"availability":2},
                 "funding":{"source":"Innovationsmedel","promise":{"amount":500000,"by":"%s","budgetLine":"4711"}},
                 "evidence":{"studies":[{"reference":"Studie 12","finding":"Kortare väntan"}],"validation":"Prövad på äldre remisser"},
                 "learningHours":120,"energyNote":"Körs i regionens datorhall"}""".formatted(today().plusYears(1));
    }

    static String owners(String deputies) {
        return """
                {"operationsOwner":"owner-operations-7","technologyOwner":"owner-technology-9","deputies":[%s]}""".formatted(deputies);
    }

    /** A budget line of its own: nothing is counted twice. */
    static String line(String initiative) {
        return "4711-" + initiative.substring(0, 8);
    }

    static String benefit(String initiative, String more) {
        return """
                {"initiativeId":"%s","title":"Fler bedömda i tid","type":"CASHABLE","role":"PRIMARY","perspective":"verksamhet",
                 "indicatorId":"%s","owner":"owner-benefit-3","budgetLine":"%s"%s}""".formatted(initiative, SHARE, line(initiative), more);
    }

    static String adoption(String initiative) {
        return """
                {"initiativeId":"%s","title":"Stödet används","type":"QUALITATIVE","role":"ADOPTION","perspective":"verksamhet",
                 "indicatorId":"%s","target":{"kind":"CHANGE","value":70,"date":"%s"},
                 "declaredBaseline":{"value":0,"period":"%s"}}""".formatted(initiative, USE, monthsAgo(6).atDay(1), monthsAgo(Calendar.LIVE + 1));
    }

    static String target() {
        return """
                {"target":{"kind":"CHANGE","value":74,"date":"%s"},"milestones":[{"date":"%s","value":68}],
                 "reason":"Målet är beslutat med verksamheten"}""".formatted(today().plusDays(300), today().plusDays(200));
    }

    /** All of the benefit, and when it is to be in use. */
    static String plan(String initiative) {
        return """
                {"title":"Fler bedömda i tid","type":"CASHABLE","role":"PRIMARY","perspective":"verksamhet","owner":"owner-benefit-3",
                 "budgetLine":"%s","plannedGoLive":"%s","contributionShare":0.8,"reason":"Nollmätning planerad före driftsättning"}""".formatted(line(initiative), today().plusDays(60));
    }

    static String calculation(boolean withHorizon) {
        String running = IntStream.range(0, HORIZON)
                .mapToObj(year -> """
                        {"year":%d,"kind":"CASHABLE","title":"Färre vikarier","amount":{"low":700000,"base":900000,"high":1100000}},
                        {"year":%d,"kind":"COST","title":"Licens","amount":{"low":90000,"base":100000,"high":110000},"bearer":"Regionen"}""".formatted(firstYear() + year, firstYear() + year))
                .collect(Collectors.joining(","));
        return """
                {"priceLevel":%d,"firstYear":%d,%s"discountRate":0.03,"assumptions":"Användning 70 %%",
                 "lines":[{"year":%d,"kind":"COST","title":"Införande","amount":{"low":1500000,"base":2000000,"high":2500000}},%s],
                 "alternatives":[{"title":"Fortsätt som i dag","zero":true,"lines":[]}]}""".formatted(
                        firstYear(),
                        firstYear(),
                        withHorizon ? "\"horizon\":%d,".formatted(HORIZON) : "",
                        firstYear(),
                        running);
    }

    static String risks(boolean alternativeRisks, boolean alternativeCost) {
        String risk = """
                {"riskId":"%s","kind":"%s","cause":"Felaktig prioritering","consequence":"Fördröjd vård",
                 "grade":{"severity":%d,"likelihood":3},"treatment":"Människa beslutar","owner":"owner-risk-5",
                 "residual":{"severity":%d,"likelihood":2}}""";
        return """
                {"assessedOn":"%s","risks":[%s],"alternativeRisks":[%s]%s}""".formatted(
                        daysAgo(500),
                        risk.formatted("fordrojning", "PATIENT_SAFETY", 4, 4) + ","
                                + risk.formatted("loggar", "INFORMATION_SECURITY", 2, 2),
                        alternativeRisks ? risk.formatted("koer", "PATIENT_SAFETY", 3, 3) : "",
                        alternativeCost ? """
                                ,"alternativeCost":{"perYear":{"low":100000,"base":200000,"high":300000},"explanation":"Köpt vård"}""" : "");
    }

    static String decision(String outcome, int daysAgo) {
        return decision(outcome, daysAgo, "");
    }

    /** @param more fields, each after a comma */
    static String decision(String outcome, int daysAgo, String more) {
        return """
                {"outcome":"%s","forum":"vandringens-rad","date":"%s","rationale":"Efter genomgång av underlaget"%s}""".formatted(outcome, daysAgo(daysAgo), more);
    }

    static String turn(int daysAgo, String reason) {
        return """
                {"date":"%s","reason":"%s"}""".formatted(daysAgo(daysAgo), reason);
    }
}
