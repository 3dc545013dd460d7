package se.nyttospar.query.initiative;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.nyttospar.events.initiative.ai.AiActClass;
import se.nyttospar.events.initiative.ai.AiProfile;
import se.nyttospar.events.initiative.ai.AiRole;
import se.nyttospar.events.initiative.ai.Artefact;
import se.nyttospar.events.initiative.ai.HumanOversight;
import se.nyttospar.events.initiative.ai.MedicalDevice;
import se.nyttospar.query.reading.Clearance;

/** An AI profile as it is shown. Everybody sees what the public register shows; the rest is left out for those who may not. */
record AiAnswer(
        AiActClass aiActClass,
        AiRole role,
        String purpose,
        @Nullable Boolean personalData,
        @Nullable Oversight oversight,
        @Nullable Integer logRetentionDays,
        @Nullable Device device,
        @Nullable List<Artefact> artefacts) {

    record Oversight(@Nullable String overseer, String how) {

        static @Nullable Oversight of(@Nullable HumanOversight stated, boolean internal) {
            return stated == null ? null : new Oversight(internal ? stated.overseer() : null, stated.how());
        }
    }

    record Device(
            MedicalDevice.Regulation regulation,
            String deviceClass,
            @Nullable String ceEvidence,
            @Nullable LocalDate ceValidTo) {

        static @Nullable Device of(@Nullable MedicalDevice stated, boolean internal) {
            return stated == null
                    ? null
                    : new Device(
                            stated.regulation(),
                            stated.deviceClass(),
                            internal ? stated.ceEvidence() : null,
                            internal ? stated.ceValidTo() : null);
        }
    }

    static AiAnswer of(AiProfile stated, Clearance clearance) {
        boolean internal = clearance == Clearance.AI_INTERNAL;
        return new AiAnswer(
                stated.aiActClass(),
                stated.role(),
                stated.purpose(),
                internal ? stated.personalData() : null,
                Oversight.of(stated.oversight(), internal),
                internal ? stated.logRetentionDays() : null,
                Device.of(stated.device(), internal),
                internal ? stated.artefacts() : null);
    }
}
