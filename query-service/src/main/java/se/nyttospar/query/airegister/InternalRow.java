package se.nyttospar.query.airegister;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.nyttospar.events.initiative.AiUseResumed;
import se.nyttospar.events.initiative.AiUseSuspended;
import se.nyttospar.events.initiative.Condition;
import se.nyttospar.events.initiative.Stage;
import se.nyttospar.events.initiative.ai.AiActClass;
import se.nyttospar.events.initiative.ai.AiProfile;
import se.nyttospar.events.initiative.ai.AiRole;
import se.nyttospar.events.initiative.ai.AiRule;
import se.nyttospar.events.initiative.ai.AiRules;
import se.nyttospar.events.initiative.ai.ArtefactKind;
import se.nyttospar.events.initiative.ai.HumanOversight;
import se.nyttospar.events.initiative.ai.MedicalDevice;
import se.nyttospar.query.evidence.policy.AiGate;
import se.nyttospar.query.initiative.AiUse;
import se.nyttospar.query.initiative.Initiative;
import se.nyttospar.query.initiative.Ledger;
import se.nyttospar.query.initiative.Statements.Stated;

/**
 * Everything that is known about an initiative's use of AI. What the AI profile says is left out until there is one.
 *
 * @param overseer a function, or the pseudonymous id of a person
 * @param there artefacts that are there on the day
 * @param missing codes of what class and stage require and is not there
 * @param gate whether the use may go on as it stands
 * @param ceHolds whether there is CE evidence that holds on the day; left out when it is no medical device
 * @param suspendedOn set while the use is suspended
 * @param resumedOn the last time that it was resumed
 * @param openIncidents of the incidents those that nobody has closed
 */
public record InternalRow(
        String initiativeId,
        String name,
        String divisionId,
        Stage stage,
        Condition condition,
        @Nullable String purpose,
        @Nullable AiActClass aiActClass,
        @Nullable AiRole role,
        @Nullable Boolean personalData,
        @Nullable String oversight,
        @Nullable String overseer,
        @Nullable Integer logRetentionDays,
        List<ArtefactKind> there,
        List<String> missing,
        AiGate gate,
        MedicalDevice.@Nullable Regulation deviceRegulation,
        @Nullable String deviceClass,
        @Nullable String ceEvidence,
        @Nullable LocalDate ceValidTo,
        @Nullable Boolean ceHolds,
        boolean suspended,
        @Nullable LocalDate suspendedOn,
        @Nullable String suspensionReason,
        @Nullable LocalDate resumedOn,
        @Nullable String resumptionReason,
        int incidents,
        int openIncidents) {

    static InternalRow of(Initiative initiative, AiRules rules, LocalDate day) {
        AiProfile profile = what(initiative.statements().ai());
        HumanOversight oversight = profile == null ? null : profile.oversight();
        MedicalDevice device = profile == null ? null : profile.device();
        AiUseSuspended suspended = what(initiative.statements().suspension());
        AiUseResumed resumed = what(initiative.statements().resumption());
        List<Ledger.IncidentEntry> incidents = initiative.ledger().incidents();
        return new InternalRow(
                initiative.id(),
                initiative.proposed().title(),
                initiative.proposed().divisionId(),
                initiative.stage(),
                initiative.condition(),
                profile == null ? null : profile.purpose(),
                profile == null ? null : profile.aiActClass(),
                profile == null ? null : profile.role(),
                profile == null ? null : profile.personalData(),
                oversight == null ? null : oversight.how(),
                oversight == null ? null : oversight.overseer(),
                profile == null ? null : profile.logRetentionDays(),
                there(profile, day),
                missing(initiative, rules, day),
                AiUse.gate(initiative, rules, day),
                device == null ? null : device.regulation(),
                device == null ? null : device.deviceClass(),
                device == null ? null : device.ceEvidence(),
                device == null ? null : device.ceValidTo(),
                device == null ? null : device.conforms(day),
                suspended != null,
                suspended == null ? null : suspended.date(),
                suspended == null ? null : suspended.reason(),
                resumed == null ? null : resumed.date(),
                resumed == null ? null : resumed.reason(),
                incidents.size(),
                (int) incidents.stream()
                        .filter(incident -> incident.closed() == null)
                        .count());
    }

    private static List<ArtefactKind> there(@Nullable AiProfile profile, LocalDate day) {
        return profile == null
                ? List.of()
                : Arrays.stream(ArtefactKind.values())
                        .filter(kind -> profile.has(kind, day))
                        .toList();
    }

    /** Without a profile that is what is missing, as nobody knows what else is. */
    private static List<String> missing(Initiative initiative, AiRules rules, LocalDate day) {
        Stream<String> profile =
                initiative.statements().ai() == null ? Stream.of("ai-profile-missing") : Stream.empty();
        return Stream.concat(
                        profile, AiUse.missing(initiative, rules, day).stream().map(AiRule::id))
                .toList();
    }

    private static <T> @Nullable T what(@Nullable Stated<T> stated) {
        return stated == null ? null : stated.what();
    }
}
