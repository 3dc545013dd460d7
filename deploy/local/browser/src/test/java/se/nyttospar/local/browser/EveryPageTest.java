package se.nyttospar.local.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What has to hold for every page, in a real Chromium. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryPageTest {
    private Tour tour;

    @BeforeAll
    void walk() throws IOException {
        tour = Tour.through(Local.running());
    }

    @Test
    void has_nothing_in_which_axe_finds_a_violation_in_either_language_or_in_the_dark() {
        assertThat(tour.violations()).isEmpty();
    }

    /** 1280 pixels at 400 % are 320, as on a small phone. */
    @Test
    void loses_nothing_at_four_hundred_per_cent() {
        assertThat(tour.tooWide()).isEmpty();
    }

    @Test
    void is_drawn_without_complaint_of_the_browser() {
        assertThat(tour.complaints()).allMatch(complaint -> complaint.contains("/initiatives/nobody"));
    }
}
