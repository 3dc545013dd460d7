package se.nyttospar.command.policy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import se.nyttospar.command.testing.RunningService;
import tools.jackson.databind.node.ObjectNode;

class PoliciesOverHttpTest extends RunningService {

    private static final String ADOPTION =
            "{'from':'2199-01-01','reason':'Prövad','check':{'against':1,'position':3,'day':'2026-01-01','digest':'%s'}}"
                    .formatted("0a".repeat(32));

    private static String policy(int version) {
        return PolicyTexts.json(version, _ -> {}).toString();
    }

    @Test
    void a_version_is_published_adopted_and_withdrawn_before_it_takes_effect() {
        Reply published = post(admin, "/policies", policy(2));
        Reply again = post(admin, "/policies", policy(2));
        Reply skipped = post(admin, "/policies", policy(4));

        assertThat(published.status()).as(published.body().toString()).isEqualTo(201);
        assertThat(published.body().path("stream").asString()).isEqualTo("policy:2");
        assertThat(again.status()).isEqualTo(200);
        assertThat(skipped.code()).isEqualTo("policy-version-skipped");
        assertThat(post(owner, "/policies", policy(3)).code()).isEqualTo("role-missing");
        assertThat(post(owner, "/policies/2/adoption", ADOPTION).code()).isEqualTo("role-missing");
        assertThat(post(admin, "/policies/two/adoption", ADOPTION).code()).isEqualTo("parameter-invalid");
        assertThat(post(admin, "/policies/2/adoption", ADOPTION).status()).isEqualTo(428);
        assertThat(post(admin, "/policies/2/adoption", ADOPTION.replace("0a", "0G"), "If-Match: " + published.etag())
                        .code())
                .isEqualTo("field-invalid");

        Reply adopted = post(admin, "/policies/2/adoption", ADOPTION, "If-Match: " + published.etag());
        assertThat(adopted.status()).as(adopted.body().toString()).isEqualTo(200);
        Reply withdrawn = post(admin, "/policies/2/withdrawal", "{'reason':'Ångrad'}", "If-Match: " + adopted.etag());
        assertThat(withdrawn.status()).isEqualTo(200);
        assertThat(post(admin, "/policies/2/adoption", ADOPTION, "If-Match: " + withdrawn.etag())
                        .code())
                .isEqualTo("policy-withdrawn");
        assertThat(post(admin, "/policies", policy(3)).status()).isEqualTo(201);
    }

    @Test
    void refuses_a_policy_with_everything_that_is_wrong_with_its_form() {
        ObjectNode broken = PolicyTexts.json(2, json -> {
            PolicyTexts.thresholds(json, "week").put("abandoned", "8");
            json.put("nonsense", 1);
        });

        Reply reply = post(admin, "/policies", broken.toString());

        assertThat(reply.code()).isEqualTo("policy-invalid");
        assertThat(reply.body().path("errors").findValuesAsString("where"))
                .containsExactlyInAnyOrder("nonsense", "figures.thresholds.week.abandoned");
    }
}
