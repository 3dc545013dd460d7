package se.nyttospar.command.initiative;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.nyttospar.events.initiative.InitiativeKind;
import se.nyttospar.events.initiative.profile.CashingPromise;
import se.nyttospar.events.initiative.profile.EvidenceBase;
import se.nyttospar.events.initiative.profile.Funding;
import se.nyttospar.events.initiative.profile.InformationClassification;
import se.nyttospar.events.initiative.profile.InitiativeDescription;

/** What requests about what an initiative is contain. */
final class InitiativeBodies {

    private InitiativeBodies() {}

    record Proposal(
            @Nullable String id,
            @NotBlank @Size(max = 200) String title,
            @Nullable @Size(max = 8000) String description,
            @NotNull InitiativeKind kind,
            @NotBlank String divisionId,
            @NotBlank String frameworkId,
            @Nullable @Size(max = 200) String portfolio,
            @Nullable @Size(max = 200) String focusArea,
            @Nullable Boolean usesAi,
            @Nullable @Size(max = 200) String operationsOwner,
            @Nullable @Size(max = 200) String technologyOwner) {}

    record OwnersBody(
            @NotBlank @Size(max = 200) String operationsOwner,
            @Nullable @Size(max = 200) String technologyOwner,
            @Nullable List<@NotBlank @Size(max = 200) String> deputies) {}

    record AssessmentStart(
            @NotNull LocalDate date,
            @Nullable @Size(max = 4000) String comment) {}

    record Classification(
            @NotNull Integer confidentiality,
            @NotNull Integer integrity,
            @NotNull Integer availability) {}

    record Promise(
            @NotNull BigDecimal amount,
            @NotNull LocalDate by,
            @Nullable @Size(max = 200) String budgetLine) {}

    record Money(
            @NotBlank @Size(max = 400) String source,
            @Nullable @Valid Promise promise) {
        Funding funding() {
            return new Funding(
                    source,
                    promise == null ? null : new CashingPromise(promise.amount(), promise.by(), promise.budgetLine()));
        }
    }

    record StudyBody(
            @NotBlank @Size(max = 1000) String reference,
            @NotBlank @Size(max = 4000) String finding) {}

    record Evidence(
            @Nullable List<@NotNull @Valid StudyBody> studies,
            @Nullable @Size(max = 8000) String validation) {
        EvidenceBase evidence() {
            return new EvidenceBase(
                    Given.list(studies).stream()
                            .map(study -> new EvidenceBase.Study(study.reference(), study.finding()))
                            .toList(),
                    validation);
        }
    }

    record Description(
            @Nullable @Size(max = 200) String supplier,
            @Nullable @Valid Classification classification,
            @Nullable @Valid Money funding,
            @Nullable @Valid Evidence evidence,
            @Nullable BigDecimal learningHours,
            @Nullable @Size(max = 4000) String energyNote,
            @Nullable @Size(max = 200) String developmentArea) {
        InitiativeDescription description() {
            return new InitiativeDescription(
                    supplier,
                    classification == null
                            ? null
                            : new InformationClassification(
                                    classification.confidentiality(),
                                    classification.integrity(),
                                    classification.availability()),
                    funding == null ? null : funding.funding(),
                    evidence == null ? new EvidenceBase(List.of(), null) : evidence.evidence(),
                    learningHours,
                    energyNote,
                    developmentArea);
        }
    }
}
