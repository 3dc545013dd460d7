package se.nyttospar.query.benefit;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;
import se.nyttospar.events.benefit.BenefitDefined;
import se.nyttospar.events.benefit.BenefitEvent;
import se.nyttospar.events.benefit.BenefitProfile;
import se.nyttospar.events.benefit.BenefitRebased;
import se.nyttospar.events.benefit.BenefitRetired;
import se.nyttospar.events.benefit.BenefitRevised;
import se.nyttospar.events.benefit.EffectMeasured;
import se.nyttospar.events.benefit.GoLiveCorrected;
import se.nyttospar.events.benefit.GroupMeasured;
import se.nyttospar.events.benefit.GroupMeasurementCorrected;
import se.nyttospar.events.benefit.GroupMeasurementRetracted;
import se.nyttospar.events.benefit.MeasurementCorrected;
import se.nyttospar.events.benefit.MeasurementRetracted;
import se.nyttospar.events.benefit.MeasurementsValidated;
import se.nyttospar.events.benefit.TargetRevised;
import se.nyttospar.events.benefit.UnitGoLiveCorrected;
import se.nyttospar.events.benefit.UnitWentLive;
import se.nyttospar.events.benefit.UnusualValueConfirmed;
import se.nyttospar.events.benefit.WentLive;
import se.nyttospar.query.feed.FeedRecord;
import se.nyttospar.query.generation.CopyRows;

/** Events of benefits as rows of a batch. */
public final class BenefitRows {
    private final CopyRows benefits = new CopyRows(
            "benefit",
            "benefit_id",
            "initiative_id",
            "division_id",
            "unit_id",
            "indicator_id",
            "perspective",
            "role",
            "budget_line",
            "share",
            "position");
    private final CopyRows events = new CopyRows(
            "benefit_event",
            "benefit_id",
            "sequence",
            "position",
            "event_id",
            "type",
            "revision",
            "time",
            "actor",
            "event");
    private final MeasurementRows measurements = new MeasurementRows();
    private final GroupRows groups = new GroupRows();
    /** The last revision of each benefit in the batch. */
    private final Map<String, BenefitProfile> revised = new TreeMap<>();

    public void add(FeedRecord record, BenefitEvent event) {
        switch (event) {
            case BenefitDefined defined -> define(record, defined.profile());
            case EffectMeasured measured -> measurements.recorded(record, measured.measurement());
            case MeasurementCorrected corrected -> measurements.corrected(record, corrected.measurement());
            case MeasurementRetracted retracted -> measurements.retracted(record, retracted.period());
            case GroupMeasured e -> groups.add(record, e.group(), 'R', e.measurement());
            case GroupMeasurementCorrected e -> groups.add(record, e.group(), 'C', e.measurement());
            case GroupMeasurementRetracted e -> groups.retract(record, e.group(), e.period());
            case BenefitRevised revised -> revise(record, revised.profile());
            case WentLive _,
                    GoLiveCorrected _,
                    MeasurementsValidated _,
                    BenefitRebased _,
                    BenefitRetired _,
                    TargetRevised _,
                    UnitWentLive _,
                    UnitGoLiveCorrected _,
                    UnusualValueConfirmed _ -> keep(record);
        }
    }

    public void write(Connection connection, String schema) throws SQLException {
        benefits.write(connection, schema);
        events.write(connection, schema);
        measurements.write(connection, schema);
        groups.write(connection, schema);
        for (Map.Entry<String, BenefitProfile> entry : revised.entrySet()) {
            write(entry.getKey(), entry.getValue(), connection, schema);
        }
    }

    private static void write(String benefit, BenefitProfile profile, Connection connection, String schema)
            throws SQLException {
        try (PreparedStatement update = connection.prepareStatement("""
                update %s.benefit set perspective = ?, role = ?, budget_line = ?, share = ?
                where benefit_id = ?""".formatted(schema))) {
            update.setString(1, profile.perspective());
            update.setString(2, profile.role().name());
            update.setString(3, profile.budgetLine());
            update.setBigDecimal(4, profile.contributionShare());
            update.setString(5, benefit);
            update.executeUpdate();
        }
    }

    private void revise(FeedRecord record, BenefitProfile profile) {
        revised.put(record.subject(), profile);
        keep(record);
    }

    private void define(FeedRecord record, BenefitProfile profile) {
        benefits.add(
                record.subject(),
                profile.initiativeId(),
                profile.divisionId(),
                profile.unitId(),
                profile.indicatorId(),
                profile.perspective(),
                profile.role(),
                profile.budgetLine(),
                profile.contributionShare(),
                record.position());
        keep(record);
    }

    private void keep(FeedRecord record) {
        events.add(
                record.subject(),
                record.sequence(),
                record.position(),
                record.id(),
                record.type(),
                record.revision(),
                record.time(),
                record.actor(),
                record.json());
    }
}
