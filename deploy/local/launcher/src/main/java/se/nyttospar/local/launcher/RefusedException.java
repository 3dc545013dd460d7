package se.nyttospar.local.launcher;

/** The stack cannot be started as asked; the message tells the person at the terminal what to do. */
final class RefusedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String sentence;

    RefusedException(String sentence) {
        super(sentence);
        this.sentence = sentence;
    }

    @Override
    public String getMessage() {
        return sentence;
    }
}
