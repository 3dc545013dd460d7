package se.nyttospar.command.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.nyttospar.command.directory.ExternalCodes;
import se.nyttospar.command.directory.ExternalCodes.Holder;
import se.nyttospar.command.testing.RunningService;

class ReorganisingOverHttpTest extends RunningService {

    private static final LocalDate LAST = LocalDate.of(2025, 12, 31);

    @Autowired
    private ExternalCodes codes;

    @Autowired
    private JdbcClient jdbc;

    private Reply unit(String id, String division, String code) {
        return post(
                admin,
                "/units",
                "{'id':'%s','divisionId':'%s','name':'%s','externalCodes':[{'system':'kst','code':'%s'}]}"
                        .formatted(id, division, id, code));
    }

    private Reply ended(String path, String more, Reply read) {
        return post(
                admin,
                path,
                "{'lastDay':'2025-12-31','reason':'Ny organisation'%s}".formatted(more),
                "If-Match: " + read.etag());
    }

    @Test
    void a_merged_units_code_goes_on_with_the_one_it_merged_into() {
        Reply before = unit("merging", "medicin", "M1");
        unit("going-on", "medicin", "M2");

        assertThat(ended("/units/merging/merger", ",'into':'going-on'", before).status())
                .isEqualTo(200);
        List<Holder> holders = codes.holders("kst", "M1");

        assertThat(holders)
                .filteredOn(h -> h.holdsOn(LAST))
                .extracting(Holder::unitId)
                .containsExactly("merging");
        assertThat(holders)
                .filteredOn(h -> h.holdsOn(LAST.plusDays(1)))
                .extracting(Holder::unitId)
                .containsExactly("going-on");
        assertThat(unit("taker", "medicin", "M1").code()).isEqualTo("external-code-taken");
    }

    @Test
    void two_divisions_do_not_have_the_same_code() {
        String division = "{'id':'%s','name':'%s','externalCodes':[{'system':'kst','code':'D1'}]}";
        post(admin, "/divisions", division.formatted("coded", "Coded"));

        assertThat(post(admin, "/divisions", division.formatted("coded-too", "Coded too"))
                        .code())
                .isEqualTo("external-code-taken");
        assertThat(unit("coded-unit", "coded", "D1").status()).isEqualTo(201);
    }

    @Test
    void what_has_to_be_said_has_to_be_seen() {
        assertThat(post(admin, "/divisions", "{'id':'unseen','name':'\u200B \u202E'}")
                        .code())
                .isEqualTo("field-invalid");
    }

    @Test
    void a_code_that_was_given_up_can_be_given_to_another() {
        Reply before = unit("giver", "medicin", "G1");
        Reply taker = unit("new-holder", "medicin", "G2");
        String code = "'code':{'system':'kst','code':'G1'}";

        assertThat(post(
                                admin,
                                "/units/new-holder/external-codes",
                                "{%s,'from':'2026-01-01'}".formatted(code),
                                "If-Match: " + taker.etag())
                        .code())
                .isEqualTo("external-code-taken");
        assertThat(post(
                                admin,
                                "/units/giver/external-codes/removal",
                                "{%s,'lastDay':'2025-12-31'}".formatted(code),
                                "If-Match: " + before.etag())
                        .status())
                .isEqualTo(200);
        assertThat(post(
                                admin,
                                "/units/new-holder/external-codes",
                                "{%s,'from':'2026-01-01'}".formatted(code),
                                "If-Match: " + taker.etag())
                        .status())
                .isEqualTo(200);
    }

    @Test
    void a_closed_unit_takes_late_values_but_none_for_the_time_after() {
        Reply read = unit("closing", "medicin", "C1");
        String benefit = """
                {'id':'%s','initiativeId':'i-closing','title':'Nytta','type':'QUALITATIVE','role':'PRIMARY',
                 'perspective':'samhalle-och-medborgare','indicatorId':'vantetid','unitId':'closing'}""";
        post(owner, "/initiatives", """
                {'id':'i-closing','title':'Digital triage','kind':'MINOR','divisionId':'medicin','frameworkId':'%s'}""".formatted(FRAMEWORK));
        assertThat(post(owner, "/benefits", benefit.formatted("in-closing")).status())
                .isEqualTo(201);

        assertThat(ended("/units/closing/closing", "", read).status()).isEqualTo(200);

        assertThat(post(reporter, "/benefits/in-closing/measurements", value("2025-12", "70"))
                        .status())
                .isEqualTo(201);
        assertThat(post(reporter, "/benefits/in-closing/measurements", value("2026-01", "70"))
                        .code())
                .isEqualTo("value-after-closing");
        assertThat(post(owner, "/benefits", benefit.formatted("too-late")).code())
                .isEqualTo("unit-closed");
        assertThat(post(owner, "/benefits", benefit.formatted("in-closing")).status())
                .isEqualTo(200);
    }

    @Test
    void a_division_closes_when_its_units_have_moved_and_takes_nothing_new() {
        Reply division = post(admin, "/divisions", "{'id':'leaving','name':'Leaving'}");
        Reply unit = unit("moving", "leaving", "L1");

        assertThat(ended("/divisions/leaving/closing", "", division).code()).isEqualTo("division-has-units");
        assertThat(post(
                                admin,
                                "/units/moving/division",
                                "{'divisionId':'medicin','from':'2026-01-01'}",
                                "If-Match: " + unit.etag())
                        .status())
                .isEqualTo(200);
        assertThat(ended("/divisions/leaving/closing", "", division).status()).isEqualTo(200);
        assertThat(post(owner, "/initiatives", """
                        {'id':'i-late','title':'Sent','kind':'MINOR','divisionId':'leaving','frameworkId':'%s'}""".formatted(FRAMEWORK)).code()).isEqualTo("division-closed");
        assertThat(unit("too-late", "leaving", "L2").code()).isEqualTo("division-closed");
    }

    @Test
    void reads_parts_that_were_stored_when_divisions_and_units_had_a_class_each() {
        Reply read = unit("old-kind", "medicin", "O1");
        jdbc.sql("update domain_event_entry set type = 'Unit' where aggregate_identifier = 'unit:old-kind'")
                .update();
        // A version that is wrong makes the desk load the stream anew.
        post(admin, "/units/old-kind/name", "{'name':'Nytt','from':'2026-01-01'}", "If-Match: \"9\"");

        Reply renamed =
                post(admin, "/units/old-kind/name", "{'name':'Nytt','from':'2026-01-01'}", "If-Match: " + read.etag());

        assertThat(renamed.status()).as(renamed.body().toString()).isEqualTo(200);
    }
}
