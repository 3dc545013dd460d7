package se.nyttospar.local.browser;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Every page, by a name for its picture; ids are those of the demo scenario. */
final class Places {
    private static final String INITIATIVE = "/initiatives/demo-distansmonitorering";
    private static final String BENEFIT = "/benefits/demo-distansmonitorering-vardtid";

    private static final String PLANNED = "/initiatives/demo-lungrontgen";
    private static final List<String> PARTS = List.of(
            "description",
            "owners",
            "benefits",
            "calculation",
            "risk-assessment",
            "ai-profile",
            "decision-points",
            "assessment");
    private static final List<String> THINGS =
            List.of("divisions", "units", "indicators", "forums", "portfolios", "goal-framework-files");

    private Places() {}

    static Map<String, String> all() {
        Map<String, String> places = new LinkedHashMap<>();
        places.put("overview", "/");
        places.put("board", "/board");
        places.put("initiative", INITIATIVE);
        places.put("recommendation", INITIATIVE + "/recommendation");
        places.put("timeline", INITIATIVE + "/timeline");
        places.put("decide", INITIATIVE + "/decision");
        places.put("benefit", BENEFIT);
        places.put("value", BENEFIT + "/values");
        places.put("report", "/report");
        places.put("import", "/report/import");
        places.put("overdue", "/overdue");
        places.put("decisions", "/decisions");
        places.put("realisation", "/realisation");
        places.put("effect-chains", "/effect-chains");
        places.put("ai-register", "/ai-register");
        places.put("annual-reports", "/annual-reports");
        places.put("annual-report", "/annual-reports/norrbotten-2026-2028/2026");
        places.put("live", "/live");
        places.put("accessibility", "/accessibility");
        places.put("administration", "/administration");
        places.put("effect-chain", "/effect-chains/demo-kedja-remisser");
        places.put("propose", "/propose");
        for (String part : PARTS) {
            places.put("plan-" + part, PLANNED + "/plan/" + part);
        }
        for (String thing : THINGS) {
            places.put("new-" + thing, "/administration/new/" + thing);
        }
        places.put("new-policy", "/administration/documents/policies");
        places.put("new-framework", "/administration/documents/goal-frameworks");
        places.put("policy", "/administration/policies/1");
        places.put("log-out", "/logout");
        places.put("logged-out", "/logged-out");
        places.put("login-failed", "/login-failed");
        places.put("past", "/board?day=2026-03-03");
        places.put("problem", "/initiatives/nobody");
        return places;
    }

    static String path(String name) {
        return Objects.requireNonNull(all().get(name), name);
    }

    /** Who opens it. */
    static String person(String name) {
        if (name.startsWith("plan-") || name.equals("propose")) {
            return "benefit-owner";
        }
        if (name.startsWith("new-") || name.equals("policy")) {
            return "admin";
        }
        return switch (name) {
            case "report", "import", "value" -> "reporter";
            case "administration" -> "admin";
            default -> "board";
        };
    }
}
