package se.nyttospar.command.initiative;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import se.nyttospar.command.initiative.AiCommand.ProfileAi;
import se.nyttospar.command.initiative.AiCommand.ResumeAi;
import se.nyttospar.command.initiative.AiCommand.SuspendAi;
import se.nyttospar.command.request.CommandAnswers;
import se.nyttospar.command.request.CommandRequest;
import se.nyttospar.command.request.Ids;
import se.nyttospar.events.initiative.ai.AiActClass;
import se.nyttospar.events.initiative.ai.AiProfile;
import se.nyttospar.events.initiative.ai.AiRole;
import se.nyttospar.events.initiative.ai.AiRules;
import se.nyttospar.events.initiative.ai.Artefact;
import se.nyttospar.events.initiative.ai.ArtefactKind;
import se.nyttospar.events.initiative.ai.HumanOversight;
import se.nyttospar.events.initiative.ai.MedicalDevice;
import se.nyttospar.events.initiative.ai.MedicalDevice.Regulation;

/** {@code /command/v1/initiatives/{id}/ai-profile} */
@RestController
@RequestMapping("/command/v1/initiatives/{id}/ai-profile")
class AiProfiles {

    record Oversight(
            @NotBlank @Size(max = 400) String overseer,
            @NotBlank @Size(max = 4000) String how) {}

    record Device(
            @NotNull Regulation regulation,
            @NotBlank String deviceClass,
            @Nullable @Size(max = 400) String ceEvidence,
            @Nullable LocalDate ceValidTo) {}

    record ArtefactBody(
            @NotNull ArtefactKind kind,
            @NotBlank @Size(max = 1000) String reference,
            @NotNull LocalDate date) {}

    record Profile(
            @NotNull AiActClass aiActClass,
            @NotNull AiRole role,
            @NotBlank @Size(max = 4000) String purpose,
            @NotNull Boolean personalData,
            @Nullable @Valid Oversight oversight,
            @Nullable Integer logRetentionDays,
            @Nullable @Valid Device device,
            @Nullable List<@NotNull @Valid ArtefactBody> artefacts) {
        AiProfile profile() {
            return new AiProfile(
                    aiActClass,
                    role,
                    purpose,
                    personalData,
                    oversight == null ? null : new HumanOversight(oversight.overseer(), oversight.how()),
                    logRetentionDays,
                    device == null
                            ? null
                            : new MedicalDevice(
                                    device.regulation(), device.deviceClass(), device.ceEvidence(), device.ceValidTo()),
                    Given.list(artefacts).stream()
                            .map(there -> new Artefact(there.kind(), there.reference(), there.date()))
                            .toList());
        }
    }

    record Turn(
            @NotNull LocalDate date,
            @NotBlank @Size(max = 4000) String reason) {}

    private final InitiativeDesk desk;
    private final AiRules rules;

    AiProfiles(InitiativeDesk desk, AiRules rules) {
        this.desk = desk;
        this.rules = rules;
    }

    @PostMapping
    ResponseEntity<CommandAnswers.Body> profile(
            @PathVariable String id, @Valid @RequestBody Profile body, CommandRequest request) {
        return CommandAnswers.done(id, desk.perform(new ProfileAi(Ids.check(id), body.profile()), request));
    }

    @PostMapping("/suspension")
    ResponseEntity<CommandAnswers.Body> suspend(
            @PathVariable String id, @Valid @RequestBody Turn body, CommandRequest request) {
        return CommandAnswers.done(id, desk.perform(new SuspendAi(Ids.check(id), body.date(), body.reason()), request));
    }

    @PostMapping("/resumption")
    ResponseEntity<CommandAnswers.Body> resume(
            @PathVariable String id, @Valid @RequestBody Turn body, CommandRequest request) {
        return CommandAnswers.done(
                id, desk.perform(new ResumeAi(Ids.check(id), body.date(), body.reason(), rules), request));
    }
}
