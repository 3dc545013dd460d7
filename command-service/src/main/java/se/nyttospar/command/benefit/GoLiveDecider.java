package se.nyttospar.command.benefit;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import se.nyttospar.command.benefit.BenefitCommand.RecordGoLive;
import se.nyttospar.command.benefit.BenefitCommand.RecordUnitGoLive;
import se.nyttospar.command.benefit.BenefitState.Tracked;
import se.nyttospar.command.refusal.Refusal;
import se.nyttospar.command.refusal.Rule;
import se.nyttospar.command.request.Circumstances;
import se.nyttospar.command.request.Role;
import se.nyttospar.events.benefit.BenefitEvent;
import se.nyttospar.events.benefit.BenefitProfile;
import se.nyttospar.events.benefit.GoLiveCorrected;
import se.nyttospar.events.benefit.UnitGoLiveCorrected;
import se.nyttospar.events.benefit.UnitWentLive;
import se.nyttospar.events.benefit.WentLive;

/** What happens when a day of go-live is recorded or corrected. */
final class GoLiveDecider {

    private GoLiveDecider() {}

    static List<BenefitEvent> goLive(RecordGoLive command, Tracked benefit, Circumstances circumstances) {
        return decide(
                command.date(),
                command.reason(),
                benefit.goLive(),
                benefit.profile(),
                circumstances,
                () -> new WentLive(command.benefitId(), command.date()),
                reason -> new GoLiveCorrected(command.benefitId(), command.date(), reason));
    }

    static List<BenefitEvent> goLive(RecordUnitGoLive command, Tracked benefit, Circumstances circumstances) {
        String unit = command.unitId();
        if (command.unitDivision() == null) {
            throw new Refusal(Rule.UNIT_UNKNOWN, unit);
        }
        BenefitProfile profile = benefit.profile();
        if (!command.unitDivision().equals(profile.divisionId())) {
            throw new Refusal(Rule.UNIT_OF_OTHER_DIVISION, unit, command.unitDivision());
        }
        if (profile.unitId() != null && !profile.unitId().equals(unit)) {
            throw new Refusal(Rule.UNIT_NOT_OF_BENEFIT, profile.unitId(), unit);
        }
        return decide(
                command.date(),
                command.reason(),
                benefit.unitGoLives().get(unit),
                profile,
                circumstances,
                () -> new UnitWentLive(command.benefitId(), unit, command.date()),
                reason -> new UnitGoLiveCorrected(command.benefitId(), unit, command.date(), reason));
    }

    private static List<BenefitEvent> decide(
            LocalDate date,
            @Nullable String reason,
            @Nullable LocalDate recorded,
            BenefitProfile profile,
            Circumstances circumstances,
            Supplier<BenefitEvent> first,
            Function<String, BenefitEvent> corrected) {
        if (!circumstances.actor().roles().contains(Role.BENEFIT_OWNER)) {
            BenefitDecider.checkDivision(circumstances.actor(), profile);
        }
        BenefitDecider.checkNotInFuture(date, circumstances.today());
        if (recorded == null) {
            return List.of(first.get());
        }
        if (recorded.equals(date)) {
            return List.of();
        }
        String why = Optional.ofNullable(reason).orElseThrow(() -> new Refusal(Rule.GO_LIVE_RECORDED, recorded));
        circumstances.requireExpectedVersion();
        return List.of(corrected.apply(why));
    }
}
