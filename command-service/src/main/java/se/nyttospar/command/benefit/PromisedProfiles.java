package se.nyttospar.command.benefit;

import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.messaging.ResultMessage;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.Repository;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.nyttospar.events.benefit.BenefitEvent;
import se.nyttospar.events.benefit.BenefitProfile;

/** What benefits promise now, for those who refer to them. */
@Component
public class PromisedProfiles {

    private final Repository<Benefit> benefits;

    PromisedProfiles(Repository<Benefit> benefits) {
        this.benefits = benefits;
    }

    /** The benefit's profile, of a retired one too, or null when there is no such benefit. */
    public @Nullable BenefitProfile of(String benefitId) {
        return switch (state(benefitId)) {
            case BenefitState.Undefined _ -> null;
            case BenefitState.Tracked tracked -> tracked.profile();
            case BenefitState.Retired retired -> retired.profile();
        };
    }

    private BenefitState state(String benefitId) {
        ResultMessage<BenefitState> found = DefaultUnitOfWork.startAndGet(new GenericCommandMessage<>(benefitId))
                .executeWithResult(() ->
                        benefits.load(BenefitEvent.FAMILY + ':' + benefitId).invoke(Benefit::state));
        return switch (found.optionalExceptionResult().orElse(null)) {
            case null -> found.getPayload();
            case AggregateNotFoundException _ -> new BenefitState.Undefined();
            case RuntimeException e -> throw e;
            case Throwable e -> throw new IllegalStateException("Benefit cannot be read: " + benefitId, e);
        };
    }
}
