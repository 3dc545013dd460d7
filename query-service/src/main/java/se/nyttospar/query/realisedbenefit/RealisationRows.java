package se.nyttospar.query.realisedbenefit;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
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
import se.nyttospar.query.feed.FeedRecord;

/** Events of realised benefits as what becomes of their rows. There are few of them, so each is a statement. */
public final class RealisationRows {
    private static final String CLAIMED = """
            insert into %s.realised_benefit (realised_benefit_id, benefit_id, initiative_id, perspective, division_id, type,
                    year, period, budget_line, claimant, claimed, reinvested, amount, share, line_total, evidence, comment,
                    standing, position)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::timestamptz, 0, ?, ?, ?, ?, ?, 'CLAIMED', ?)""";
    private static final String CORRECTED = """
            update %s.realised_benefit set amount = ?, share = ?, line_total = ?, evidence = ?, comment = ?,
                    standing = 'CLAIMED', reason = null, reviewer = null, position = ? where realised_benefit_id = ?""";
    private static final String STANDING = """
            update %s.realised_benefit set standing = ?, reason = ?, reviewer = ?, position = ?
            where realised_benefit_id = ?""";
    private static final String REINVESTMENT = """
            insert into %s.reinvestment (realised_benefit_id, reinvestment_id, amount, purpose, date)
            values (?, ?, ?, ?, ?)""";
    private static final String REINVESTED =
            "update %s.realised_benefit set reinvested = reinvested + ?, position = ? where realised_benefit_id = ?";

    private record Step(FeedRecord record, RealisedBenefitEvent event) {}

    private final List<Step> steps = new ArrayList<>();

    public void add(FeedRecord record, RealisedBenefitEvent event) {
        steps.add(new Step(record, event));
    }

    public void write(Connection connection, String schema) throws SQLException {
        for (Step step : steps) {
            write(step, connection, schema);
        }
    }

    private static void write(Step step, Connection connection, String schema) throws SQLException {
        FeedRecord record = step.record();
        String id = record.subject();
        long position = record.position();
        switch (step.event()) {
            case RealisationClaimed e -> {
                RealisationClaim c = e.claim();
                run(
                        connection,
                        CLAIMED.formatted(schema),
                        id,
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
                        position);
            }
            case ClaimCorrected e -> {
                RealisationClaim c = e.claim();
                BigDecimal amount = c.amount();
                run(
                        connection,
                        CORRECTED.formatted(schema),
                        amount,
                        c.contributionShare(),
                        c.lineTotal(),
                        c.evidence(),
                        c.comment(),
                        position,
                        id);
            }
            case ClaimWithdrawn e ->
                run(connection, STANDING.formatted(schema), "WITHDRAWN", e.reason(), null, position, id);
            case RealisationValidated e ->
                run(connection, STANDING.formatted(schema), "VALIDATED", e.comment(), record.actor(), position, id);
            case ClaimRejected e ->
                run(connection, STANDING.formatted(schema), "REJECTED", e.reason(), record.actor(), position, id);
            case RealisationReinvested e -> {
                run(
                        connection,
                        REINVESTMENT.formatted(schema),
                        id,
                        e.reinvestmentId(),
                        e.amount(),
                        e.purpose(),
                        e.date());
                run(connection, REINVESTED.formatted(schema), e.amount(), position, id);
            }
        }
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
