package se.nyttospar.query.web.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import se.nyttospar.query.security.Role;

/** What people are called on pages. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PeoplePagesTest {
    private final Site site = new Site();

    @AfterAll
    void close() {
        site.close();
    }

    private String timeline(String person, Role... roles) {
        return site.visitor(person, roles)
                .open(site.told("/initiatives/digital/timeline?lang=sv"))
                .body();
    }

    @Test
    void says_names_to_those_who_may_know_them() {
        site.commands().answers("/actors/reporter-1", 200, "{'id':'reporter-1','name':'Kim Exempel'}");
        assertThat(timeline("board-1", Role.BOARD)).contains("Kim Exempel");
    }

    @Test
    void asks_for_nobody_on_behalf_of_those_who_may_not_know() {
        assertThat(timeline("reporter-2", Role.REPORTER))
                .contains("Person reporter…")
                .doesNotContain("Kim Exempel");
    }

    @Test
    void says_that_somebody_has_been_erased() {
        site.commands().answers("/actors/reporter-1", 200, "{'id':'reporter-1','erased':'2026-01-01T00:00:00Z'}");
        assertThat(timeline("auditor-1", Role.AUDITOR)).contains("Person reporter… (uppgifterna är raderade)");
    }

    @Test
    void enters_whoever_comes_in_for_the_first_time_in_the_directory() {
        site.commands().answers("/actors/me", 201, "{'id':'new-1','name':'Ny'}");
        timeline("new-1", Role.REPORTER);
        assertThat(site.commands().heardOf("/actors/me")).isTrue();
    }
}
