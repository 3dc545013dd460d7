package se.nyttospar.command.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import se.nyttospar.command.testing.RunningService;

class PortfoliosOverHttpTest extends RunningService {

    private static final String COUNCIL =
            "{'kind':'PORTFOLIO_COUNCIL','name':{'sv':'Utvecklingsrådet'},'mandate':'DECIDES'}";
    private static final String OWNERS = "'operationsOwner':'actor-a','technologyOwner':'actor-b'";

    private Reply form(String path, String id, String charter) {
        return post(admin, path, "{'id':'%s','charter':%s}".formatted(id, charter));
    }

    private static String area(String partOf, String forum) {
        return "{'kind':'DEVELOPMENT_AREA','name':{'sv':'Nära vård'},'partOf':'%s','forumId':'%s',%s}"
                .formatted(partOf, forum, OWNERS);
    }

    @Test
    void groups_development_areas_in_a_portfolio_under_a_forum() {
        assertThat(form("/forums", "vardradet", COUNCIL).status()).isEqualTo(201);
        assertThat(form("/forums", "vardradet", COUNCIL).status()).isEqualTo(200);
        Reply portfolio = form(
                "/portfolios", "vard", "{'kind':'PORTFOLIO','name':{'sv':'Hälso- och sjukvård'},%s}".formatted(OWNERS));

        assertThat(portfolio.status()).isEqualTo(201);
        assertThat(form("/portfolios", "nara-vard", area("vard", "vardradet")).status())
                .isEqualTo(201);
        assertThat(form("/portfolios", "x", area("nara-vard", "vardradet")).code())
                .isEqualTo("portfolio-unknown");
        assertThat(form("/portfolios", "x", area("vard", "none")).code()).isEqualTo("forum-unknown");
        assertThat(form("/portfolios", "x", area("vard", "vardradet").replace("actor-b", "actor-a"))
                        .code())
                .isEqualTo("owners-not-two");
        assertThat(form("/portfolios", "x", area("vard", "vardradet").replace("DEVELOPMENT_AREA", "PORTFOLIO"))
                        .code())
                .isEqualTo("portfolio-is-no-part");
        assertThat(form("/portfolios", "x", area("vard", "vardradet").replace(",'technologyOwner':'actor-b'", ""))
                        .code())
                .isEqualTo("field-invalid");
    }

    @Test
    void revises_and_closes_with_the_version_that_was_read() {
        Reply formed = form("/forums", "ai-radet", COUNCIL.replace("PORTFOLIO_COUNCIL", "AI_COUNCIL"));
        String revision = "{'charter':%s,'reason':'Ger råd'}".formatted(COUNCIL.replace("DECIDES", "ADVISES"));

        assertThat(post(admin, "/forums/ai-radet/revision", revision).status()).isEqualTo(428);
        Reply revised = post(admin, "/forums/ai-radet/revision", revision, "If-Match: " + formed.etag());
        assertThat(revised.status()).isEqualTo(200);
        String end = "{'lastDay':'2026-01-31','reason':'Klart'}";
        Reply closed = post(admin, "/forums/ai-radet/closing", end, "If-Match: " + revised.etag());
        assertThat(closed.status()).isEqualTo(200);
        assertThat(post(admin, "/forums/ai-radet/closing", end, "If-Match: " + closed.etag())
                        .body()
                        .path("changed")
                        .asBoolean())
                .isFalse();
        assertThat(post(admin, "/forums/ai-radet/revision", revision, "If-Match: " + closed.etag())
                        .code())
                .isEqualTo("forum-closed");
        assertThat(post(admin, "/forums/none/closing", end).code()).isEqualTo("forum-not-found");
        assertThat(post(reporter, "/forums", "{}").code()).isEqualTo("role-missing");
    }

    @Test
    void a_portfolio_keeps_its_owners_until_it_is_revised() {
        String charter = "{'kind':'PORTFOLIO','name':{'sv':'Stöd'},%s}".formatted(OWNERS);
        Reply formed = form("/portfolios", "stod", charter);

        assertThat(form("/portfolios", "stod", charter.replace("actor-b", "actor-c"))
                        .code())
                .isEqualTo("portfolio-exists");
        Reply revised = post(
                admin,
                "/portfolios/stod/revision",
                "{'charter':%s,'reason':'Ny ägare'}".formatted(charter.replace("actor-b", "actor-c")),
                "If-Match: " + formed.etag());
        assertThat(revised.status()).isEqualTo(200);
        assertThat(post(
                                admin,
                                "/portfolios/stod/closing",
                                "{'lastDay':'2026-01-31','reason':'Klart'}",
                                "If-Match: " + revised.etag())
                        .status())
                .isEqualTo(200);
        assertThat(form("/portfolios", "del", area("stod", "x")).code()).isEqualTo("portfolio-unknown");
    }
}
