package se.nyttospar.command.initiative;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.axonframework.modelling.command.Repository;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.nyttospar.command.benefit.Benefit;
import se.nyttospar.command.benefit.BenefitState;
import se.nyttospar.command.benefit.BenefitState.Tracked;
import se.nyttospar.command.directory.Directory;
import se.nyttospar.events.benefit.BenefitEvent;
import se.nyttospar.events.benefit.BenefitProfile;
import se.nyttospar.events.time.Period;

/** What an initiative's benefits promise and have shown, for the gate. Retired ones are left out. */
@Component
class PromisedBenefits {

    private final Directory directory;
    private final Repository<Benefit> benefits;

    PromisedBenefits(Directory directory, Repository<Benefit> benefits) {
        this.directory = directory;
        this.benefits = benefits;
    }

    List<PromisedBenefit> of(String initiativeId, LocalDate today) {
        return directory.benefitsOf(initiativeId).stream()
                .map(id -> promised(id, state(id), today))
                .flatMap(Optional::stream)
                .toList();
    }

    private BenefitState state(String benefitId) {
        UnitOfWork<?> reading = DefaultUnitOfWork.startAndGet(new GenericCommandMessage<>(benefitId));
        return reading.executeWithResult(() ->
                        benefits.load(BenefitEvent.FAMILY + ':' + benefitId).invoke(Benefit::state))
                .getPayload();
    }

    private static Optional<PromisedBenefit> promised(String benefitId, BenefitState state, LocalDate today) {
        return state instanceof Tracked tracked ? Optional.of(promised(benefitId, tracked, today)) : Optional.empty();
    }

    private static PromisedBenefit promised(String benefitId, Tracked tracked, LocalDate today) {
        BenefitProfile profile = tracked.profile();
        LocalDate goLive = tracked.goLive();
        LocalDate first = tracked.values().firstDay();
        LocalDate last = tracked.values().lastFirstDay();
        boolean measuredBefore = first != null && endsBefore(new Period(profile.frequency(), first), goLive);
        return new PromisedBenefit(
                benefitId,
                profile.role(),
                profile.target() != null,
                profile.target() != null && profile.plannedGoLive() != null,
                profile.declaredBaseline() != null || measuredBefore,
                goLive == null
                        && profile.plannedGoLive() != null
                        && !profile.plannedGoLive().isBefore(today),
                goLive != null && last != null && !last.isBefore(goLive));
    }

    private static boolean endsBefore(Period period, @Nullable LocalDate goLive) {
        return goLive == null || period.lastDay().isBefore(goLive);
    }
}
