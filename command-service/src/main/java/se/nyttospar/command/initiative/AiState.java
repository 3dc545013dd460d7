package se.nyttospar.command.initiative;

import org.jspecify.annotations.Nullable;
import se.nyttospar.events.initiative.AiEvent;
import se.nyttospar.events.initiative.AiProfiled;
import se.nyttospar.events.initiative.AiUseResumed;
import se.nyttospar.events.initiative.AiUseSuspended;
import se.nyttospar.events.initiative.ai.AiProfile;

/**
 * What is known of an initiative's use of AI.
 *
 * @param suspension set while it is suspended
 * @param resumption the last one
 */
record AiState(
        @Nullable AiProfile profile,
        @Nullable AiUseSuspended suspension,
        @Nullable AiUseResumed resumption) {

    static final AiState NONE = new AiState(null, null, null);

    AiState after(AiEvent event) {
        return switch (event) {
            case AiProfiled profiled -> new AiState(profiled.profile(), suspension, resumption);
            case AiUseSuspended suspended -> new AiState(profile, suspended, resumption);
            case AiUseResumed resumed -> new AiState(profile, null, resumed);
        };
    }
}
