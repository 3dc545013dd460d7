package se.nyttospar.query.web.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.ResourceBundleMessageSource;
import se.nyttospar.query.evidence.policy.Confidence;
import se.nyttospar.query.evidence.policy.Outcome;

class WordsTest {
    private static Words words(String language) {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasename("messages");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        return new Words(Locale.of(language), messages);
    }

    @Test
    void writes_numbers_as_the_language_does_with_the_decimals_of_the_indicator() {
        assertThat(words("sv").number(new BigDecimal("1234567.25"), 1)).isEqualTo("1\u00a0234\u00a0567,3");
        assertThat(words("en").number(new BigDecimal("1234567.25"), 1)).isEqualTo("1,234,567.3");
        assertThat(words("sv").number(null, 1)).isEqualTo("–");
        assertThat(words("sv").number(2537)).isEqualTo("2\u00a0537");
    }

    @Test
    void writes_money_shares_and_days() {
        assertThat(words("sv").kronor(new BigDecimal("145000"))).isEqualTo("145\u00a0000 kr");
        assertThat(words("en").kronor(new BigDecimal("1500000"))).isEqualTo("1.5 million SEK");
        assertThat(words("sv").percent(new BigDecimal("0.835"))).isEqualTo("84 %");
        assertThat(words("sv").date(LocalDate.of(2026, 3, 3))).isEqualTo("3 mars 2026");
        assertThat(words("en").date(LocalDate.of(2026, 3, 3))).isEqualTo("3 March 2026");
        assertThat(words("sv").period("2026-10")).isEqualTo("oktober 2026");
        assertThat(words("sv").period("2026-Q3")).isEqualTo("2026-Q3");
    }

    @Test
    void says_codes_in_words_by_their_type() {
        assertThat(words("sv").label(Confidence.HIGH)).isEqualTo("Hög");
        assertThat(words("en").label(Outcome.SCALE_UP)).isEqualTo("Scale up");
        assertThat(words("sv").label("Gate", "baseline")).startsWith("Nollmätning");
        assertThat(words("sv").label("Gate", "something-new")).isEqualTo("something-new");
    }

    @Test
    void counts_one_and_many() {
        assertThat(words("sv").text("board.days", 1)).isEqualTo("i morgon");
        assertThat(words("sv").text("board.days", 23)).isEqualTo("om 23 dagar");
        assertThat(words("en").text("change.some", 1, "Adjust", "3 March 2026"))
                .isEqualTo("1 period at the target give Adjust, 3 March 2026 at the earliest");
    }
}
