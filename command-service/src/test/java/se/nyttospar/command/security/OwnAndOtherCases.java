package se.nyttospar.command.security;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import se.nyttospar.command.testing.Surroundings;

/**
 * The rows of the matrix that name a rule, each with somebody of the right role whom it is closed to all the same, and somebody whom it
 * is open to. The parameters are tokens of the second kind.
 */
record OwnAndOtherCases(String reporter, String owner, String controller, String board, String admin) {

    static String somebody(String actor, String division, String... roles) {
        return Surroundings.TOKENS.token(
                actor, roles[0], claims -> claims.claim("roles", List.of(roles)).claim("division", division));
    }

    /** Whoever owns the initiatives here, in a role. */
    private static String ownerAs(String role) {
        return somebody("actor-x", "medicin", role);
    }

    Stream<OwnAndOtherCase> all() {
        return Stream.of(byDivision(), byOwner(), byEarlierAct()).flatMap(cases -> cases);
    }

    private Stream<OwnAndOtherCase> byDivision() {
        String other = somebody("actor-k", "kirurgi", "reporter");
        Map<String, String> benefit = Map.of("id", "delad");
        Map<String, String> initiative = Map.of("id", "i-delad");
        return Stream.of(
                division("/benefits/{id}/measurements", benefit, "{'period':'2026-03','value':70}", other),
                division(
                        "/benefits/{id}/measurements/{period}/correction",
                        Map.of("id", "delad", "period", "2026-02"),
                        "{'value':71,'reason':'Fel avläst'}",
                        other),
                division(
                        "/benefits/{id}/measurements/{period}/retraction",
                        Map.of("id", "delad", "period", "2026-01"),
                        "{'reason':'Mätt på fel ställe'}",
                        other),
                division("/benefits/{id}/go-live", benefit, "{'date':'2026-01-15'}", other),
                division(
                        "/initiatives/{id}/incidents",
                        initiative,
                        "{'id':'a','date':'2026-04-20','kind':'OUTAGE','harm':'NONE','description':'Nere.'}",
                        other),
                division(
                        "/initiatives/{id}/lessons",
                        initiative,
                        "{'id':'b','date':'2026-04-20','worked':'Det gick.','forWhom':'Alla','text':'Börja smått.'}",
                        other),
                division(
                        "/realised-benefits",
                        Map.of(),
                        "{'id':'ny','benefitId':'pengar','period':'2020','amount':100}",
                        other),
                division(
                        "/realised-benefits/{id}/correction",
                        Map.of("id", "rattas"),
                        "{'amount':90,'reason':'Fel rad'}",
                        other),
                division(
                        "/realised-benefits/{id}/withdrawal",
                        Map.of("id", "tas-tillbaka"),
                        "{'reason':'Fel period'}",
                        other));
    }

    private OwnAndOtherCase division(String row, Map<String, String> path, String body, String other) {
        return new OwnAndOtherCase(row, path, body, other, reporter, "other-division");
    }

    private Stream<OwnAndOtherCase> byOwner() {
        Map<String, String> initiative = Map.of("id", "i-delad");
        return Stream.of(
                new OwnAndOtherCase(
                        "/initiatives/{id}/decisions",
                        initiative,
                        "{'id':'s','outcome':'START','forum':'Rådet','date':'2026-02-15','rationale':'Nyttan är tydlig.'}",
                        ownerAs("board"),
                        board,
                        "own-initiative"),
                new OwnAndOtherCase(
                        "/initiatives/{id}/ai-profile/resumption",
                        Map.of("id", "i-ai"),
                        "{'date':'2026-02-10','reason':'Granskad.'}",
                        ownerAs("board"),
                        board,
                        "own-initiative"),
                new OwnAndOtherCase(
                        "/initiatives/{id}/calculation/closed-years",
                        initiative,
                        "{'year':2025,'validated':-2}",
                        ownerAs("controller"),
                        controller,
                        "closing-own-calculation"),
                new OwnAndOtherCase(
                        "/initiatives/{id}/risk-assessment/{riskId}/acceptance",
                        Map.of("id", "i-delad", "riskId", "r"),
                        "{'rationale':'Det som återstår är rimligt.'}",
                        ownerAs("executive"),
                        Surroundings.TOKENS.token("actor-executive", "executive"),
                        "risk-accepted-by-owner"));
    }

    private Stream<OwnAndOtherCase> byEarlierAct() {
        String both = somebody("actor-both", "medicin", "controller");
        return Stream.of(
                new OwnAndOtherCase(
                        "/benefits/{id}/validation",
                        Map.of("id", "egen"),
                        "{'through':'2026-02'}",
                        both,
                        controller,
                        "validating-own-measurement"),
                new OwnAndOtherCase(
                        "/benefits/{id}/rebases",
                        Map.of("id", "flyttad"),
                        "{'date':'2026-03-01','cause':'Två mottagningar slogs ihop.','approver':'actor-both'}",
                        both,
                        controller,
                        "rebase-approved-by-asker"),
                new OwnAndOtherCase(
                        "/realised-benefits/{id}/validation",
                        Map.of("id", "valideras"),
                        "{}",
                        both,
                        controller,
                        "validating-own-claim"),
                new OwnAndOtherCase(
                        "/realised-benefits/{id}/rejection",
                        Map.of("id", "avvisas"),
                        "{'reason':'Syns inte på raden.'}",
                        both,
                        controller,
                        "validating-own-claim"),
                chain(
                        "/effect-chains",
                        "{'id':'allas','frameworkId':'norrbotten-2026-2028','title':'Hela regionens kedja'}"),
                chain("/effect-chains/{id}/nodes", "{'id':'n','kind':'ACTIVITY','title':'Utbildning'}"),
                chain("/effect-chains/{id}/links", "{'from':'n','to':'m','contribution':0.5}"),
                chain("/effect-chains/{id}/link-removals", "{'from':'n','to':'m','reason':'Hängde inte ihop.'}"),
                chain("/effect-chains/{id}/nodes/{nodeId}/removal", "{'reason':'Ingår inte.'}"));
    }

    /** What is nobody's but the region's, only an administrator changes. */
    private OwnAndOtherCase chain(String row, String body) {
        return new OwnAndOtherCase(row, Map.of("id", "allas", "nodeId", "n"), body, owner, admin, "role-missing");
    }
}
