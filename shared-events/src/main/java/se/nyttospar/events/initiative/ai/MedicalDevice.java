package se.nyttospar.events.initiative.ai;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.nyttospar.events.FreeText;

/**
 * The system is a medical device.
 *
 * @param deviceClass I, IIa, IIb, III (MDR) or A–D (IVDR)
 * @param ceEvidence certificate or declaration of conformity
 * @param ceValidTo last day on which the evidence holds, where it ends
 */
public record MedicalDevice(
        Regulation regulation,
        String deviceClass,
        @FreeText @Nullable String ceEvidence,
        @Nullable LocalDate ceValidTo) {

    /** Regulation (EU) 2017/745 or 2017/746. */
    public enum Regulation {
        MDR,
        IVDR
    }

    /** Whether there is evidence that holds on the day. */
    public boolean conforms(LocalDate day) {
        return ceEvidence != null && (ceValidTo == null || !day.isAfter(ceValidTo));
    }
}
