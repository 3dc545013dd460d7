package se.nyttospar.local.parts;

import org.jspecify.annotations.Nullable;

/** A part could not be prepared, started, reached or stopped; the message is a sentence for the person at the terminal. */
public final class PartFailedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String sentence;

    public PartFailedException(String sentence) {
        this(sentence, null);
    }

    public PartFailedException(String sentence, @Nullable Throwable cause) {
        super(sentence, cause);
        this.sentence = sentence;
    }

    @Override
    public String getMessage() {
        return sentence;
    }
}
