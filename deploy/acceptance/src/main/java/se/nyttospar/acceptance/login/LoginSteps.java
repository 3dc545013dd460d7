package se.nyttospar.acceptance.login;

import java.net.URI;
import java.util.List;
import se.nyttospar.acceptance.Findings;
import se.nyttospar.acceptance.Step;
import se.nyttospar.acceptance.Surroundings;

/** Everybody who can be tried out logs in, is known, and logs out everywhere at once. */
public final class LoginSteps {
    private static final List<String> PEOPLE = List.of(
            "reporter",
            "reporter-kirurgi",
            "reporter-psykiatri",
            "reporter-primarvard",
            "benefit-owner",
            "controller",
            "board",
            "executive",
            "subscriber",
            "auditor",
            "admin");
    private static final String PASSWORD = "nyttospar";
    /** Answers at once: that there is no such view, to whoever is logged in. */
    private static final String KNOWN = "/stream?view=no-such-view";

    private final Surroundings surroundings;

    public LoginSteps(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    public List<Step> steps() {
        return List.of(
                new Step("Login: everybody with the form of the provider", this::everybody),
                new Step("Logout: everywhere at once, and at the provider", this::logout));
    }

    private Visitor visitor() {
        URI pages = surroundings.stack().addresses().query();
        return new Visitor(pages, surroundings.stack().issuer());
    }

    private void everybody(Findings findings) {
        for (String name : PEOPLE) {
            Visitor person = visitor();
            findings.same(name + " before the login", 302, person.step(KNOWN).statusCode());
            findings.same(
                    name + " comes back to the page",
                    "/stream",
                    person.logIn(KNOWN, name, PASSWORD).getPath());
            findings.same(name + " is known", 400, person.step(KNOWN).statusCode());
        }
        Visitor stranger = visitor();
        stranger.logIn(KNOWN, "board", "guessed");
        findings.same("a wrong password", 302, stranger.step(KNOWN).statusCode());
    }

    private void logout(Findings findings) {
        Visitor desk = visitor();
        Visitor phone = visitor();
        desk.logIn(KNOWN, "board", PASSWORD);
        phone.logIn(KNOWN, "board", PASSWORD);
        findings.same("the page after the logout", "/logged-out", desk.logOut().getPath());
        findings.same("the desk after the logout", 302, desk.step(KNOWN).statusCode());
        findings.same(
                "the phone after the logout at the desk", 302, phone.step(KNOWN).statusCode());
        findings.same(
                "the provider asks the desk again",
                "/login",
                desk.follow(desk.step(KNOWN)).uri().getPath());
    }
}
