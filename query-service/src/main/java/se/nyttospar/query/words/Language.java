package se.nyttospar.query.words;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import se.nyttospar.events.LocalText;
import se.nyttospar.query.problem.ProblemException;

/** The language of a report. */
public enum Language {
    SV,
    EN;

    /** @throws ProblemException {@code parameter-invalid} */
    public static Language of(@Nullable String lang) {
        return switch (lang) {
            case null -> SV;
            case "sv" -> SV;
            case "en" -> EN;
            default -> throw ProblemException.parameterInvalid("lang ska vara sv eller en.", "lang is sv or en.");
        };
    }

    public String tag() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String of(String sv, String en) {
        return this == SV ? sv : en;
    }

    public String of(LocalText text) {
        return this == EN && text.en() != null ? text.en() : text.sv();
    }
}
