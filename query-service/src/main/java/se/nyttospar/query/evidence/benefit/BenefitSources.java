package se.nyttospar.query.evidence.benefit;

import java.util.List;

/**
 * Ids of the events behind the inputs of a benefit.
 *
 * @param goLive the recorded go-live, if any
 * @param baseline what the judge was taken from: baseline points or the declared value
 * @param followUp the follow-up points
 * @param latest the last reported value, if any
 * @param validations the validations
 */
public record BenefitSources(
        List<String> goLive,
        List<String> baseline,
        List<String> followUp,
        List<String> latest,
        List<String> validations) {

    /** Of whom nobody asks for reasons. */
    static final BenefitSources UNTOLD = new BenefitSources(List.of(), List.of(), List.of(), List.of(), List.of());
}
