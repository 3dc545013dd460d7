package se.nyttospar.query.realisedbenefit;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.nyttospar.events.realisedbenefit.ClaimCorrected;
import se.nyttospar.events.realisedbenefit.ClaimRejected;
import se.nyttospar.events.realisedbenefit.ClaimWithdrawn;
import se.nyttospar.events.realisedbenefit.RealisationClaim;
import se.nyttospar.events.realisedbenefit.RealisationClaimed;
import se.nyttospar.events.realisedbenefit.RealisationReinvested;
import se.nyttospar.events.realisedbenefit.RealisationValidated;
import se.nyttospar.events.realisedbenefit.RealisedBenefitEvent;
import se.nyttospar.events.redaction.Redaction;
import se.nyttospar.query.feed.FeedRecord;

/** Events of realised benefits as what becomes of their rows. There are few of them, so each is a statement. */
public final class RealisationRows {
    private static final String CLAIMED = """
            insert into %s.realised_benefit (realised_benefit_id, sequence, benefit_id, initiative_id, perspective, division_id,
                    type, year, period, budget_line, claimant, claimed, reinvested, amount, share, line_total, evidence, comment,
                    standing, position)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::timestamptz, 0, ?, ?, ?, ?, ?, 'CLAIMED', ?)""";
    /** The row that was valid until now makes way for a changed one. */
    private static final String CHANGED = """
            with before as (
                update %1$s.realised_benefit set superseded_position = ?
                where realised_benefit_id = ? and superseded_position is null returning *)
            insert into %1$s.realised_benefit (realised_benefit_id, benefit_id, initiative_id, perspective, division_id, type,
                    year, period, budget_line, claimant, claimed, position, sequence,
                    amount, share, line_total, evidence, comment, standing, reason, reviewer, reinvested)
            select realised_benefit_id, benefit_id, initiative_id, perspective, division_id, type,
                    year, period, budget_line, claimant, claimed, superseded_position, ?, %2$s
            from before""";

    private static final String CORRECTED = "?, ?, ?, ?, ?, 'CLAIMED', null, null, reinvested";
    private static final String STANDING = "amount, share, line_total, evidence, comment, ?, ?, ?, reinvested";
    private static final String REINVESTED =
            "amount, share, line_total, evidence, comment, standing, reason, reviewer, reinvested + ?";
    private static final String REINVESTMENT = """
            insert into %s.reinvestment (realised_benefit_id, reinvestment_id, amount, purpose, date, position)
            values (?, ?, ?, ?, ?, ?)""";

    /** The redaction itself changes nothing but the number of the last event. */
    private static final String REDACTED =
            "amount, share, line_total, evidence, comment, standing, reason, reviewer, reinvested";

    private interface Step {
        void write(Connection connection, String schema) throws SQLException;
    }

    private final List<Step> steps = new ArrayList<>();

    public void add(FeedRecord record, RealisedBenefitEvent event) {
        steps.add((connection, schema) -> write(record, event, connection, schema));
    }

    /** A text that was taken out is gone from every row that carries it on. */
    public void redact(FeedRecord record, Redaction redaction) {
        steps.add((connection, schema) -> {
            RealisedTexts.mask(record.subject(), redaction, connection, schema);
            change(record, connection, CHANGED.formatted(schema, REDACTED));
        });
    }

    public void write(Connection connection, String schema) throws SQLException {
        for (Step step : steps) {
            step.write(connection, schema);
        }
    }

    private static void write(FeedRecord record, RealisedBenefitEvent event, Connection connection, String schema)
            throws SQLException {
        switch (event) {
            case RealisationClaimed e -> claim(record, e.claim(), connection, schema);
            case ClaimCorrected e -> {
                RealisationClaim c = e.claim();
                change(
                        record,
                        connection,
                        CHANGED.formatted(schema, CORRECTED),
                        c.amount(),
                        c.contributionShare(),
                        c.lineTotal(),
                        c.evidence(),
                        c.comment());
            }
            case ClaimWithdrawn e ->
                change(record, connection, CHANGED.formatted(schema, STANDING), "WITHDRAWN", e.reason(), null);
            case RealisationValidated e ->
                change(
                        record,
                        connection,
                        CHANGED.formatted(schema, STANDING),
                        "VALIDATED",
                        e.comment(),
                        record.actor());
            case ClaimRejected e ->
                change(record, connection, CHANGED.formatted(schema, STANDING), "REJECTED", e.reason(), record.actor());
            case RealisationReinvested e -> {
                run(
                        connection,
                        REINVESTMENT.formatted(schema),
                        record.subject(),
                        e.reinvestmentId(),
                        e.amount(),
                        e.purpose(),
                        e.date(),
                        record.position());
                change(record, connection, CHANGED.formatted(schema, REINVESTED), e.amount());
            }
        }
    }

    private static void claim(FeedRecord record, RealisationClaim c, Connection connection, String schema)
            throws SQLException {
        run(
                connection,
                CLAIMED.formatted(schema),
                record.subject(),
                record.sequence(),
                c.benefitId(),
                c.initiativeId(),
                c.perspective(),
                c.divisionId(),
                c.type().name(),
                c.period().firstDay().getYear(),
                c.period().toString(),
                c.budgetLine(),
                record.actor(),
                record.time(),
                c.amount(),
                c.contributionShare(),
                c.lineTotal(),
                c.evidence(),
                c.comment(),
                record.position());
    }

    private static void change(FeedRecord record, Connection connection, String statement, @Nullable Object... values)
            throws SQLException {
        List<@Nullable Object> all = new ArrayList<>(List.of(record.position(), record.subject(), record.sequence()));
        all.addAll(Arrays.asList(values));
        run(connection, statement, all.toArray());
    }

    private static void run(Connection connection, String statement, @Nullable Object... values) throws SQLException {
        try (PreparedStatement prepared = connection.prepareStatement(statement)) {
            for (int i = 0; i < values.length; i++) {
                prepared.setObject(i + 1, values[i]);
            }
            prepared.executeUpdate();
        }
    }
}
