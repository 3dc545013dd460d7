package se.nyttospar.local.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class OptionsTest {
    @Test
    void default_ports_and_folder_are_the_documented_ones() {
        var options = parse();
        assertThat(options.addresses()).isEqualTo(new Addresses(8080, 8081, 9000, 9092, 5433));
        assertThat(options.dataFolder()).isEqualTo(Path.of("/repository/deploy/local/data"));
    }

    @Test
    void a_base_moves_every_port_and_one_option_moves_one() {
        assertThat(parse("--port-base", "20000", "--kafka-port", "29092").addresses())
                .isEqualTo(new Addresses(20000, 20001, 20002, 29092, 20004));
    }

    @Test
    void the_welcome_names_the_chosen_addresses_and_leaves_no_placeholder() {
        var options = parse("--port-base", "20000", "--data", "/somewhere");
        assertThat(new Welcome(options.addresses(), options.dataFolder()).text())
                .contains("http://127.0.0.1:20000", "http://127.0.0.1:20001/command/v1/benefits/$BENEFIT/measurements")
                .contains("http://127.0.0.1:20002/oauth2/token", "/somewhere/logs", "for trying out")
                .doesNotContainPattern("\\{[a-z]+}");
    }

    private static Options parse(String... arguments) {
        var options = new Options();
        new CommandLine(options)
                .parseArgs(Stream.concat(Stream.of("--home", "/repository"), Arrays.stream(arguments))
                        .toArray(String[]::new));
        return options;
    }
}
