package se.nyttospar.acceptance.walk;

import java.util.Arrays;

/**
 * A kind of AI.
 *
 * @param bare its profile as first stated
 * @param lacking what the gate then lacks
 * @param complete its profile with all that may be asked for before a pilot
 */
record AiCase(String name, String kind, String bare, String[] lacking, String complete) {

    private static final String ARTEFACT = "{\"kind\":\"%s\",\"reference\":\"dnr 2026/114\",\"date\":\"2026-01-15\"}";

    private static final String OVERSIGHT =
            "{\"overseer\":\"Vårdenhetschefen\",\"how\":\"Granskar varje förslag innan det används\"}";

    boolean major() {
        return kind.equals("MAJOR");
    }

    boolean hasMoreToState() {
        return !bare.equals(complete);
    }

    static final AiCase HIGH_RISK = new AiCase(
            "Högrisk enligt bilaga III",
            "MAJOR",
            profile("HIGH_RISK_ANNEX_III", true, "null", "30", "null", ""),
            new String[] {
                "dpia-missing",
                "eu-registration-missing",
                "fria-missing",
                "human-oversight-missing",
                "instructions-for-use-missing",
                "log-retention-missing"
            },
            profile(
                    "HIGH_RISK_ANNEX_III",
                    true,
                    OVERSIGHT,
                    "365",
                    "null",
                    artefacts("DPIA", "FRIA", "EU_DATABASE_REGISTRATION", "INSTRUCTIONS_FOR_USE")));

    static final AiCase DEVICE = new AiCase(
            "Medicinteknisk produkt",
            "MAJOR",
            device("null", "null", "null", "null", ""),
            new String[] {
                "dpia-missing", "human-oversight-missing", "instructions-for-use-missing", "log-retention-missing"
            },
            device(OVERSIGHT, "365", "null", "null", artefacts("DPIA", "INSTRUCTIONS_FOR_USE")));

    static final AiCase MINIMAL = new AiCase(
            "Minimal risk",
            "MINOR",
            profile("MINIMAL", false, "null", "null", "null", ""),
            new String[0],
            profile("MINIMAL", false, "null", "null", "null", ""));

    static final AiCase PROHIBITED = new AiCase(
            "Förbjuden",
            "MAJOR",
            profile("PROHIBITED", false, "null", "null", "null", ""),
            new String[] {"ai-use-prohibited"},
            profile("PROHIBITED", false, "null", "null", "null", ""));

    /** The device with CE evidence that holds to a day. */
    static String certified(String validTo) {
        return device(
                OVERSIGHT,
                "365",
                "\"EU-försäkran om överensstämmelse 2026-03\"",
                "\"" + validTo + "\"",
                artefacts("DPIA", "INSTRUCTIONS_FOR_USE"));
    }

    private static String device(String oversight, String days, String evidence, String validTo, String artefacts) {
        String device = "{\"regulation\":\"MDR\",\"deviceClass\":\"IIa\",\"ceEvidence\":%s,\"ceValidTo\":%s}"
                .formatted(evidence, validTo);
        return profile("HIGH_RISK_ANNEX_I", true, oversight, days, device, artefacts);
    }

    private static String artefacts(String... kinds) {
        return String.join(",", Arrays.stream(kinds).map(ARTEFACT::formatted).toList());
    }

    private static String profile(
            String aiActClass, boolean personalData, String oversight, String days, String device, String artefacts) {
        return """
                {"aiActClass":"%s","role":"DEPLOYER","purpose":"Föreslår prioritering av remisser","personalData":%s,
                 "oversight":%s,"logRetentionDays":%s,"device":%s,"artefacts":[%s]}""".formatted(aiActClass, personalData, oversight, days, device, artefacts);
    }
}
