package se.nyttospar.events.policy;

import java.util.List;
import se.nyttospar.events.FreeText;
import se.nyttospar.events.LocalText;

/**
 * A version of the policy; its form is {@code policies/policy.schema.json}.
 *
 * @param version counts upwards from 1, which ships with the services
 * @param news what is new in it
 * @param rules in order: the first that matches decides, and the last always matches
 */
public record PolicyDocument(
        int version,
        @FreeText LocalText name,
        @FreeText LocalText news,
        PolicyFigures figures,
        List<PolicyRule> rules) {

    public PolicyDocument {
        rules = List.copyOf(rules);
    }
}
