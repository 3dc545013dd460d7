package se.nyttospar.command.organisation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.nyttospar.events.organisation.ExternalCode;

/** What requests about divisions and units state. */
final class PartBodies {

    private PartBodies() {}

    record Code(
            @NotBlank @Size(max = 80) String system,
            @NotBlank @Size(max = 200) String code) {

        ExternalCode stated() {
            return new ExternalCode(system, code);
        }
    }

    record Division(
            @NotBlank String id,
            @NotBlank @Size(max = 200) String name,
            @Nullable @Size(max = 50) List<@Valid Code> externalCodes) {}

    record Unit(
            @NotBlank String id,
            @NotBlank String divisionId,
            @NotBlank @Size(max = 200) String name,
            @Nullable @Size(max = 50) List<@Valid Code> externalCodes) {}

    /** A name from a day on that has been. */
    record NewName(
            @NotBlank @Size(max = 200) String name, @NotNull LocalDate from) {}

    /** A last day. */
    record Closing(
            @NotNull LocalDate lastDay,
            @NotBlank @Size(max = 4000) String reason) {}

    /** The one that goes on, of the same kind. */
    record Merger(
            @NotBlank String into,
            @NotNull LocalDate lastDay,
            @NotBlank @Size(max = 4000) String reason) {}

    /** The ones that take over, of the same kind, registered before. */
    record Split(
            @NotNull @Size(min = 2, max = 50) List<@NotBlank String> into,
            @NotNull LocalDate lastDay,
            @NotBlank @Size(max = 4000) String reason) {}

    /** Another division from a day on that has been. */
    record Move(@NotBlank String divisionId, @NotNull LocalDate from) {}

    /** A code in another system from a day on. */
    record NewCode(@NotNull @Valid Code code, @NotNull LocalDate from) {}

    /** A code in another system that ends after a day. */
    record EndedCode(@NotNull @Valid Code code, @NotNull LocalDate lastDay) {}

    static List<ExternalCode> codes(@Nullable List<Code> codes) {
        return codes == null ? List.of() : codes.stream().map(Code::stated).toList();
    }
}
