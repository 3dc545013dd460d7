package se.nyttospar.command.realisedbenefit;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.nyttospar.events.benefit.BenefitType;

/** What requests about realised benefits contain. Amounts are kronor. */
final class ClaimBodies {

    private ClaimBodies() {}

    /** Of a benefit, whose profile says the rest; or of an initiative as a whole, which then states type and budget line itself. */
    record Claim(
            @Nullable String id,
            @Nullable @Size(max = 80) String benefitId,
            @Nullable @Size(max = 80) String initiativeId,
            @Nullable @Size(max = 80) String perspective,
            @Nullable BenefitType type,
            @NotBlank @Size(max = 20) String period,
            @Nullable @Size(max = 200) String budgetLine,
            @NotNull BigDecimal amount,
            @Nullable BigDecimal contributionShare,
            @Nullable BigDecimal lineTotal,
            @Nullable @Size(max = 2000) String evidence,
            @Nullable @Size(max = 4000) String comment) {}

    record Correction(
            @NotNull BigDecimal amount,
            @Nullable BigDecimal contributionShare,
            @Nullable BigDecimal lineTotal,
            @Nullable @Size(max = 2000) String evidence,
            @Nullable @Size(max = 4000) String comment,
            @NotBlank @Size(max = 4000) String reason) {}

    record Withdrawal(@NotBlank @Size(max = 4000) String reason) {}

    record Validated(@Nullable @Size(max = 4000) String comment) {}

    record Rejection(@NotBlank @Size(max = 4000) String reason) {}

    record Reinvestment(
            @Nullable String id,
            @NotNull BigDecimal amount,
            @NotBlank @Size(max = 4000) String purpose,
            @NotNull LocalDate date) {}
}
