package se.nyttospar.command.imports.portfolio;

/** What the columns of a portfolio list are for, in words; one for each {@link PortfolioField}. */
enum PortfolioWords {
    ROW("INITIATIVE för en insats, BENEFIT för en nytta", "INITIATIVE or BENEFIT"),
    ID("eget id: a–z, 0–9, punkt, bindestreck", "id of your own: a–z, 0–9, dot, hyphen"),
    TITLE("namn", "name"),
    DESCRIPTION("beskrivning", "description"),
    DIVISION("divisionens id", "id of the division"),
    FRAMEWORK("målramverkets id", "id of the goal framework"),
    KIND("insats: MAJOR (större) eller MINOR (mindre)", "initiative: MAJOR or MINOR"),
    PORTFOLIO("insats: portfölj", "initiative: portfolio"),
    FOCUS_AREA("insats: fokusområdets id", "initiative: id of the focus area"),
    USES_AI("insats: använder AI, JA eller NEJ", "initiative: uses AI, TRUE or FALSE"),
    OPERATIONS_OWNER("insats: ägare i verksamheten (pseudonym)", "initiative: owner from operations (pseudonym)"),
    TECHNOLOGY_OWNER("insats: ägare i tekniken (pseudonym)", "initiative: owner from technology (pseudonym)"),
    OF_INITIATIVE("nytta: insatsens id", "benefit: id of its initiative"),
    EFFECT_GOAL(
            "nytta: effektmålets id, i stället för insats", "benefit: id of its effect goal, instead of an initiative"),
    TYPE(
            "nytta: CASHABLE, CAPACITY_RELEASING, COST_AVOIDANCE eller QUALITATIVE",
            "benefit: CASHABLE, CAPACITY_RELEASING, COST_AVOIDANCE or QUALITATIVE"),
    ROLE("nytta: PRIMARY, SECONDARY, BALANCING eller ADOPTION", "benefit: PRIMARY, SECONDARY, BALANCING or ADOPTION"),
    SAFETY_CRITICAL(
            "nytta: säkerhetskritiskt balanserande mått, JA eller NEJ", "benefit: safety-critical, TRUE or FALSE"),
    PERSPECTIVE("nytta: målperspektivets id", "benefit: id of the perspective"),
    STRATEGIC_GOAL("nytta: det strategiska målets id", "benefit: id of the strategic goal"),
    INDICATOR("nytta: indikatorns id", "benefit: id of the indicator"),
    UNIT("nytta: enhetens id", "benefit: id of the unit"),
    GROUP("nytta: grupp som den mäts för", "benefit: group that it is measured for"),
    BENEFICIARY("nytta: vem som får den", "benefit: who gets it"),
    OWNER("nytta: ansvarig nyttoägare (pseudonym)", "benefit: accountable owner (pseudonym)"),
    BASELINE_VALUE("nytta: nollmätningens värde", "benefit: value of the baseline"),
    BASELINE_PERIOD("nytta: nollmätningens period, som 2026-03", "benefit: period of the baseline, as 2026-03"),
    TARGET_KIND("nytta: CHANGE (förändra) eller MAINTAIN (behålla)", "benefit: CHANGE or MAINTAIN"),
    TARGET_VALUE("nytta: målvärde", "benefit: target value"),
    TARGET_DATE("nytta: måldatum, som 2028-12-31", "benefit: target date, as 2028-12-31"),
    MILESTONES(
            "nytta: målbanan, som 2027-06-30: 80 | 2027-12-31: 90",
            "benefit: trajectory, as 2027-06-30: 80 | 2027-12-31: 90"),
    PLANNED_GO_LIVE("nytta: planerad driftsättning", "benefit: planned go-live"),
    EARLIEST_EFFECT("nytta: tidigaste effekt", "benefit: earliest effect"),
    ATTRIBUTION("nytta: BEFORE_AFTER, COMPARISON eller CONTROLLED", "benefit: BEFORE_AFTER, COMPARISON or CONTROLLED"),
    CONTRIBUTION_SHARE(
            "nytta: bidragsandel, större än 0 och högst 1", "benefit: contribution share, above 0, at most 1"),
    BUDGET_LINE("nytta: budgetpost", "benefit: budget line");

    private final String sv;
    private final String en;

    PortfolioWords(String sv, String en) {
        this.sv = sv;
        this.en = en;
    }

    String sv() {
        return sv;
    }

    String en() {
        return en;
    }
}
