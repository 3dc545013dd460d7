package se.nyttospar.local.openid;

import java.util.List;
import java.util.Map;

/** The words of the login in a language. */
record LoginTexts(String tag, Map<String, String> words, Map<String, String> roles) {
    private static final LoginTexts SWEDISH = new LoginTexts(
            "sv",
            Map.of(
                    "title", "Logga in",
                    "other", "en",
                    "otherLanguage", "English",
                    "trial",
                            "På prov: personerna är påhittade och lösenordet är inte hemligt. Det står där du startade Nyttospår.",
                    "person", "Person",
                    "personHint", "Skriv ett av namnen nedan, eller välj i tabellen.",
                    "password", "Lösenord",
                    "passwordHint", "Samma för alla.",
                    "people", "Personer att prova med",
                    "role", "Roll"),
            Map.of(
                    "reporter", "rapportör",
                    "benefit-owner", "nyttoägare",
                    "controller", "controller",
                    "board", "portföljstyrning",
                    "executive", "regionledning",
                    "subscriber", "prenumerant",
                    "auditor", "revisor",
                    "admin", "administratör"));

    private static final LoginTexts ENGLISH = new LoginTexts(
            "en",
            Map.of(
                    "title", "Log in",
                    "other", "sv",
                    "otherLanguage", "Svenska",
                    "trial",
                            "For trying out: the people are made up and the password is no secret. It is where you started Nyttospår.",
                    "person", "Person",
                    "personHint", "Write one of the names below, or choose in the table.",
                    "password", "Password",
                    "passwordHint", "The same for everybody.",
                    "people", "People to try",
                    "role", "Role"),
            Map.of(
                    "reporter", "reporter",
                    "benefit-owner", "benefit owner",
                    "controller", "controller",
                    "board", "portfolio board",
                    "executive", "regional executive",
                    "subscriber", "subscriber",
                    "auditor", "auditor",
                    "admin", "administrator"));

    /** Swedish, unless English was chosen. */
    static LoginTexts in(String language) {
        return language.equals("en") ? ENGLISH : SWEDISH;
    }

    String failed() {
        return tag.equals("en") ? "Wrong person or password." : "Fel person eller lösenord.";
    }

    String roles(List<String> codes) {
        return String.join(
                ", ", codes.stream().map(code -> roles.getOrDefault(code, code)).toList());
    }

    String everyDivision(String division) {
        return !division.equals("*") ? division : tag.equals("en") ? "all" : "alla";
    }
}
