package se.nyttospar.command.benefit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import se.nyttospar.command.testing.RunningService;

class MeasuringOverHttpTest extends RunningService {

    private static final String HERE = "/benefits/measured/measurements";

    @BeforeAll
    void tracked() {
        benefit("measured");
    }

    @Test
    void answers_with_version_and_position() {
        Reply reply = post(reporter, HERE, value("2025-01", "71.5"));

        assertThat(reply.status()).isEqualTo(201);
        assertThat(reply.body().path("changed").asBoolean()).isTrue();
        assertThat(reply.body().path("position").asLong()).isPositive();
        assertThat(reply.etag()).isEqualTo("\"" + reply.body().path("version").asLong() + "\"");
    }

    @Test
    void takes_the_same_fact_twice_without_a_new_event() {
        Reply first = post(reporter, HERE, value("2025-02", "74"));
        Reply second = post(reporter, HERE, value("2025-02", "74.0"));

        assertThat(second.status()).isEqualTo(200);
        assertThat(second.body().path("changed").asBoolean()).isFalse();
        assertThat(second.body().path("position").asLong())
                .isGreaterThanOrEqualTo(first.body().path("position").asLong());
    }

    @Test
    void refuses_another_value_for_the_same_period() {
        post(reporter, HERE, value("2025-03", "74"));

        Reply reply = post(reporter, HERE, value("2025-03", "75"));

        assertThat(reply.status()).isEqualTo(409);
        assertThat(reply.code()).isEqualTo("measurement-exists");
        assertThat(reply.http().headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
    }

    @Test
    void gives_a_repeated_request_its_first_answer() {
        Reply first = post(reporter, HERE, value("2025-04", "74"), "Idempotency-Key: april");
        Reply second = post(reporter, HERE, value("2025-04", "74"), "Idempotency-Key: april");
        Reply other = post(reporter, HERE, value("2025-05", "74"), "Idempotency-Key: april");

        assertThat(first.status()).isEqualTo(201);
        assertThat(second.status()).isEqualTo(201);
        assertThat(second.body()).isEqualTo(first.body());
        assertThat(other.code()).isEqualTo("idempotency-key-reused");
    }

    @Test
    void corrects_with_the_version_that_was_read() {
        Reply measured = post(reporter, HERE, value("2025-06", "74"));
        String correction = "{'value':75,'reason':'Skrivfel'}";

        assertThat(post(reporter, HERE + "/2025-06/correction", correction).status())
                .isEqualTo(428);
        assertThat(post(reporter, HERE + "/2025-06/correction", correction, "If-Match: \"0\"")
                        .status())
                .isEqualTo(412);
        assertThat(post(reporter, HERE + "/2025-06/correction", correction, "If-Match: " + measured.etag())
                        .status())
                .isEqualTo(200);
    }

    @Test
    void refuses_bad_input_each_with_its_own_code() {
        assertThat(post(reporter, HERE, value("2999-01", "1")).code()).isEqualTo("period-invalid");
        assertThat(post(reporter, HERE, value("2199-01", "1")).code()).isEqualTo("period-in-future");
        assertThat(post(reporter, HERE, value("2025-Q1", "1")).code()).isEqualTo("period-wrong-frequency");
        assertThat(post(reporter, "/benefits/none/measurements", value("2025-01", "1"))
                        .code())
                .isEqualTo("benefit-unknown");
        assertThat(post(reporter, HERE, "{'period':'2025-07','value':").code()).isEqualTo("body-not-json");
        assertThat(post(reporter, HERE, "not json").code()).isEqualTo("body-not-json");
        assertThat(post(reporter, HERE, "{'period':'2025-07','value':1,'comment':'" + "x".repeat(10_000_000) + "'}")
                        .code())
                .isEqualTo("body-too-large");
        assertThat(post(reporter, HERE, "{'period':'2025-07','value':1,'comment':'ring 811218-9876'}")
                        .code())
                .isEqualTo("personal-number");
        assertThat(post(reporter, HERE, "{'period':'2025-07','value':1,'comment':'ring \\u003811218-9876'}")
                        .code())
                .isEqualTo("personal-number");
        assertThat(post(reporter, HERE, "{'period':'2025-07','value':1,'nonsense':1}")
                        .code())
                .isEqualTo("field-unknown");
        assertThat(post(reporter, HERE, "{'period':'2025-07'}").code()).isEqualTo("field-invalid");
        assertThat(post(reporter, HERE, "{'period':'2025-07','value':'12'}").code())
                .isEqualTo("field-invalid");
        assertThat(post(reporter, HERE, "{'period':'2025-07','value':1e400}").code())
                .isEqualTo("number-out-of-bounds");
        assertThat(post(reporter, HERE, value("2025-07", "1".repeat(2000))).code())
                .isEqualTo("body-limits");
        assertThat(post(reporter, HERE, "{'period':'2025-07','value':1,'comment':'\\u0000'}")
                        .code())
                .isEqualTo("text-invalid");
        assertThat(post(reporter, HERE, "{'period':'2025-07','value':1,'comment':'\\ud83d'}")
                        .code())
                .isEqualTo("text-invalid");
        assertThat(send(reporter, HERE, "text/plain", "x").code()).isEqualTo("content-type-unsupported");
        assertThat(post("", HERE, value("2025-07", "1")).code()).isEqualTo("token-missing");
    }

    @Test
    void validates_only_what_others_reported() {
        post(reporter, HERE, value("2024-01", "70"));

        Reply reply = post(controller, "/benefits/measured/validation", "{'through':'2024-01'}");

        assertThat(reply.status()).isEqualTo(200);
        assertThat(post(reporter, "/benefits/measured/validation", "{'through':'2024-01'}")
                        .code())
                .isEqualTo("role-missing");
    }
}
