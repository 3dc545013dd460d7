package se.nyttospar.command.benefit;

import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.modelling.command.Repository;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.nyttospar.command.directory.Directory;
import se.nyttospar.events.benefit.BenefitEvent;
import se.nyttospar.events.benefit.BenefitProfile;

/** What benefits promise now, for those who refer to them. */
@Component
public class PromisedProfiles {

    private final Directory directory;
    private final Repository<Benefit> benefits;

    PromisedProfiles(Directory directory, Repository<Benefit> benefits) {
        this.directory = directory;
        this.benefits = benefits;
    }

    /** The benefit's profile, of a retired one too, or null when there is no such benefit. */
    public @Nullable BenefitProfile of(String benefitId) {
        // Asked first, because Axon notes an aggregate that is missing as an error.
        if (directory.indicatorOf(benefitId).isEmpty()) {
            return null;
        }
        return switch (state(benefitId)) {
            case BenefitState.Undefined _ -> null;
            case BenefitState.Tracked tracked -> tracked.profile();
            case BenefitState.Retired retired -> retired.profile();
        };
    }

    private BenefitState state(String benefitId) {
        return DefaultUnitOfWork.startAndGet(new GenericCommandMessage<>(benefitId))
                .executeWithResult(() ->
                        benefits.load(BenefitEvent.FAMILY + ':' + benefitId).invoke(Benefit::state))
                .getPayload();
    }
}
