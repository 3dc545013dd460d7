package se.nyttospar.query.benefit;

import java.sql.Connection;
import java.sql.SQLException;
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
import se.nyttospar.query.generation.EventRows;
import se.nyttospar.query.generation.EventRows.Part;

/** Events of benefits as rows of a batch. */
public final class BenefitRows {
    private final EventRows events = new EventRows("benefit_event", "benefit_id", Part.EVENT_ID, Part.TIME, Part.ACTOR);
    private final MeasurementRows measurements = new MeasurementRows();
    private final GroupRows groups = new GroupRows();
    private final ProfileRows profiles = new ProfileRows();

    public void add(FeedRecord record, BenefitEvent event) {
        switch (event) {
            case BenefitDefined defined -> promise(record, defined.profile());
            case EffectMeasured measured -> measurements.recorded(record, measured.measurement());
            case MeasurementCorrected corrected -> measurements.corrected(record, corrected.measurement());
            case MeasurementRetracted retracted -> measurements.retracted(record, retracted.period());
            case GroupMeasured e -> groups.add(record, e.group(), 'R', e.measurement());
            case GroupMeasurementCorrected e -> groups.add(record, e.group(), 'C', e.measurement());
            case GroupMeasurementRetracted e -> groups.retract(record, e.group(), e.period());
            case BenefitRevised revised -> promise(record, revised.profile());
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
        profiles.write(connection, schema);
        events.write(connection, schema);
        measurements.write(connection, schema);
        groups.write(connection, schema);
    }

    private void promise(FeedRecord record, BenefitProfile profile) {
        profiles.add(record, profile);
        keep(record);
    }

    private void keep(FeedRecord record) {
        events.add(record);
    }
}
