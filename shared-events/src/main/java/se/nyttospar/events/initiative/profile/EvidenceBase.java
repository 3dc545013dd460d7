package se.nyttospar.events.initiative.profile;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.nyttospar.events.FreeText;

/**
 * What is known from elsewhere.
 *
 * @param validation how it was tried out on the region's own data or patients
 */
public record EvidenceBase(
        List<Study> studies, @FreeText @Nullable String validation) {

    /**
     * A study.
     *
     * @param reference DOI, address or citation
     * @param finding what it found
     */
    public record Study(
            @FreeText String reference, @FreeText String finding) {}
}
