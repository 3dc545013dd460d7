package se.nyttospar.command.initiative;

import java.util.List;
import se.nyttospar.command.initiative.AiCommand.ProfileAi;
import se.nyttospar.command.initiative.AiCommand.ResumeAi;
import se.nyttospar.command.initiative.AiCommand.SuspendAi;
import se.nyttospar.command.initiative.InitiativeState.Proposed;
import se.nyttospar.command.refusal.Reason;
import se.nyttospar.command.refusal.Refusal;
import se.nyttospar.command.refusal.Rule;
import se.nyttospar.command.request.Circumstances;
import se.nyttospar.command.request.SameFact;
import se.nyttospar.events.initiative.AiEvent;
import se.nyttospar.events.initiative.AiProfiled;
import se.nyttospar.events.initiative.AiUseResumed;
import se.nyttospar.events.initiative.AiUseSuspended;
import se.nyttospar.events.initiative.ai.AiProfile;

/** Decides about an initiative's use of AI. */
final class AiDecider {

    private AiDecider() {}

    static List<AiEvent> decide(AiCommand command, Proposed initiative, Circumstances circumstances) {
        return switch (command) {
            case ProfileAi profile -> profile(profile, initiative, circumstances);
            case SuspendAi suspend -> suspend(suspend, initiative, circumstances);
            case ResumeAi resume -> resume(resume, initiative, circumstances);
        };
    }

    private static List<AiEvent> profile(ProfileAi command, Proposed initiative, Circumstances circumstances) {
        InitiativeRules.checkOpen(initiative);
        List<Reason> faults = AiProfileRules.faults(command.profile());
        if (!faults.isEmpty()) {
            throw new Refusal(Rule.AI_PROFILE_INVALID, faults, faults.size());
        }
        AiProfile before = initiative.ai().profile();
        if (before != null && SameFact.same(before, command.profile())) {
            return List.of();
        }
        if (before != null) {
            circumstances.requireExpectedVersion();
        }
        return List.of(new AiProfiled(command.initiativeId(), command.profile()));
    }

    /** Stopping is never in the wrong: only a use that is not there cannot be stopped. */
    private static List<AiEvent> suspend(SuspendAi command, Proposed initiative, Circumstances circumstances) {
        InitiativeRules.checkPast(command.date(), circumstances.today());
        if (!initiative.usesAi()) {
            throw new Refusal(Rule.AI_NOT_USED);
        }
        var suspension = new AiUseSuspended(command.initiativeId(), command.date(), command.reason());
        AiUseSuspended before = initiative.ai().suspension();
        if (before == null) {
            return List.of(suspension);
        }
        if (before.equals(suspension)) {
            return List.of();
        }
        throw new Refusal(Rule.AI_USE_SUSPENDED, before.date());
    }

    private static List<AiEvent> resume(ResumeAi command, Proposed initiative, Circumstances circumstances) {
        InitiativeRules.checkOpen(initiative);
        InitiativeRules.checkPast(command.date(), circumstances.today());
        if (initiative.owners().include(circumstances.actor())) {
            throw new Refusal(Rule.OWN_INITIATIVE);
        }
        var resumption = new AiUseResumed(command.initiativeId(), command.date(), command.reason());
        AiUseSuspended suspension = initiative.ai().suspension();
        if (suspension == null) {
            if (resumption.equals(initiative.ai().resumption())) {
                return List.of();
            }
            throw new Refusal(Rule.AI_USE_NOT_SUSPENDED);
        }
        if (command.date().isBefore(suspension.date())) {
            throw new Refusal(Rule.RESUMED_BEFORE_SUSPENDED, suspension.date());
        }
        List<Reason> missing =
                Gate.missingForAi(initiative, command.rules(), initiative.stage(), circumstances.today());
        if (!missing.isEmpty()) {
            throw new Refusal(Rule.GATE_INCOMPLETE, missing, missing.size());
        }
        return List.of(resumption);
    }
}
