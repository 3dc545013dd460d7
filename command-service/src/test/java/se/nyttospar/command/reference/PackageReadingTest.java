package se.nyttospar.command.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.nyttospar.command.refusal.Refusal;
import se.nyttospar.command.refusal.Rule;
import tools.jackson.databind.json.JsonMapper;

class PackageReadingTest {
    private final PackageReading reading = new PackageReading();

    private Refusal refusal(String document) {
        var thrown = new Refusal[1];
        assertThatThrownBy(() -> reading.read(JsonMapper.shared().readTree(document)))
                .isInstanceOfSatisfying(Refusal.class, refusal -> thrown[0] = refusal);
        return thrown[0];
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, Integer.MAX_VALUE})
    void says_of_a_newer_package_that_it_is_newer_and_not_what_is_wrong_with_it(int version) {
        Refusal refusal = refusal("""
                {"format": "nyttospar-exchange-package", "formatVersion": %d, "unheardOf": true}""".formatted(version));

        assertThat(refusal.rule()).isEqualTo(Rule.PACKAGE_SCHEMA_NEWER);
        assertThat(refusal.reasons()).isEmpty();
        assertThat(refusal.detailEn())
                .contains("formatVersion %d".formatted(version), "reads version 1", "Upgrade", "older version");
        assertThat(refusal.detailSv())
                .contains("formatVersion %d".formatted(version), "läser version 1", "Uppgradera", "äldre versionen");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            another-package | 2
            nyttospar-exchange-package | 1
            nyttospar-exchange-package | 0
            nyttospar-exchange-package | -2
            nyttospar-exchange-package | 2.5
            nyttospar-exchange-package | "2"
            nyttospar-exchange-package | null""")
    void any_other_package_that_is_not_as_described_is_invalid(String format, String version) {
        assertThat(refusal("""
                        {"format": "%s", "formatVersion": %s}""".formatted(format, version)).rule()).isEqualTo(Rule.PACKAGE_INVALID);
    }
}
