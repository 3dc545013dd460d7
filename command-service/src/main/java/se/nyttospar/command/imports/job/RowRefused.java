package se.nyttospar.command.imports.job;

import org.jspecify.annotations.Nullable;
import se.nyttospar.command.imports.file.Field;
import se.nyttospar.command.refusal.Refusal;

/** A row that is refused, and the column that is to blame. */
public final class RowRefused extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient @Nullable Field field;
    private final transient Refusal refusal;

    public RowRefused(@Nullable Field field, Refusal refusal) {
        super(refusal.getMessage(), null, false, false);
        this.field = field;
        this.refusal = refusal;
    }

    public @Nullable Field field() {
        return field;
    }

    public Refusal refusal() {
        return refusal;
    }
}
