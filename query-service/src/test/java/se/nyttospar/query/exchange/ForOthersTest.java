package se.nyttospar.query.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

class ForOthersTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Se https://intranat.region.se/a?b=1 för mer|Se [länk] för mer",
                "Ligger på www.intranat.se nu|Ligger på [länk] nu",
                "Fråga kim.exempel@region.se|Fråga [adress]",
                "file://server/mapp och smb://x|[länk] och [länk]",
                "Ungefär 3:1, a@b och 12/1|Ungefär 3:1, a@b och 12/1"
            })
    void leaves_links_and_addresses_out_of_texts(String text, String given) {
        assertThat(ForOthers.text(text)).isEqualTo(given);
    }

    @Test
    void gives_at_most_the_decimals_that_can_be_imported() {
        assertThat(ForOthers.figure(new BigDecimal("0.12345678901234"))).isEqualByComparingTo("0.123456789012");
        assertThat(ForOthers.figure(new BigDecimal("74.0"))).isEqualTo(new BigDecimal("74.0"));
    }

    @Test
    void a_change_from_nothing_has_no_share() {
        assertThat(MeasuredEffect.relativeChange(BigDecimal.ZERO, BigDecimal.ONE))
                .isNull();
        assertThat(MeasuredEffect.relativeChange(new BigDecimal("-50"), new BigDecimal("-40")))
                .isEqualByComparingTo("0.2");
    }

    @Test
    void the_committed_schema_is_the_one_that_is_served() throws IOException {
        assertThat(JsonMapper.shared().readTree(Files.readString(Path.of("docs", "exchange-package.schema.json"))))
                .isEqualTo(JsonMapper.shared().readTree(PackageFile.schema().toString()));
    }
}
