package se.nyttospar.query.airegister;

import org.jspecify.annotations.Nullable;
import se.nyttospar.events.initiative.Condition;
import se.nyttospar.events.initiative.Stage;
import se.nyttospar.events.initiative.ai.AiActClass;
import se.nyttospar.events.initiative.ai.AiProfile;
import se.nyttospar.events.initiative.ai.AiRole;
import se.nyttospar.events.initiative.ai.HumanOversight;
import se.nyttospar.events.initiative.ai.MedicalDevice;
import se.nyttospar.query.initiative.Initiative;

/**
 * What anybody may know about an initiative's use of AI. What the AI profile says is left out until there is one.
 *
 * @param oversight how people watch over the use
 * @param suspended whether AI is not used until further notice
 */
public record PublicRow(
        String initiativeId,
        String name,
        String divisionId,
        Stage stage,
        Condition condition,
        @Nullable String purpose,
        @Nullable AiActClass aiActClass,
        @Nullable AiRole role,
        @Nullable String oversight,
        MedicalDevice.@Nullable Regulation deviceRegulation,
        @Nullable String deviceClass,
        boolean suspended) {

    static PublicRow of(Initiative initiative) {
        var stated = initiative.statements().ai();
        AiProfile profile = stated == null ? null : stated.what();
        HumanOversight oversight = profile == null ? null : profile.oversight();
        MedicalDevice device = profile == null ? null : profile.device();
        return new PublicRow(
                initiative.id(),
                initiative.proposed().title(),
                initiative.proposed().divisionId(),
                initiative.stage(),
                initiative.condition(),
                profile == null ? null : profile.purpose(),
                profile == null ? null : profile.aiActClass(),
                profile == null ? null : profile.role(),
                oversight == null ? null : oversight.how(),
                device == null ? null : device.regulation(),
                device == null ? null : device.deviceClass(),
                initiative.statements().suspension() != null);
    }
}
