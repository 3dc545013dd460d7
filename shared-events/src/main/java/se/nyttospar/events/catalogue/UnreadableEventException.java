package se.nyttospar.events.catalogue;

import org.jspecify.annotations.Nullable;

/** An event that this version of the software cannot read: of an unknown kind, of a newer revision, or damaged. */
public final class UnreadableEventException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public UnreadableEventException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
