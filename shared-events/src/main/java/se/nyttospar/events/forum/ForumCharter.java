package se.nyttospar.events.forum;

import org.jspecify.annotations.Nullable;
import se.nyttospar.events.FreeText;
import se.nyttospar.events.LocalText;

/** What a forum is and whether it decides or advises. */
public record ForumCharter(
        ForumKind kind,
        @FreeText LocalText name,
        Mandate mandate,
        @FreeText @Nullable String description) {}
