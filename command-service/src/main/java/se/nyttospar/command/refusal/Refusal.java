package se.nyttospar.command.refusal;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A request that is refused: nothing was stored. */
public final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Rule rule;
    private final transient Object[] arguments;
    private final transient List<Reason> reasons;

    public Refusal(Rule rule, @Nullable Object... arguments) {
        this(rule, List.of(), arguments);
    }

    /** @param reasons everything that is in the way, where there is more than one thing */
    public Refusal(Rule rule, List<Reason> reasons, @Nullable Object... arguments) {
        super(rule.code(), null, false, false);
        this.rule = rule;
        this.arguments = arguments;
        this.reasons = List.copyOf(reasons);
    }

    public Rule rule() {
        return rule;
    }

    public String detailSv() {
        return rule.sv().formatted(arguments);
    }

    public String detailEn() {
        return rule.en().formatted(arguments);
    }

    public List<Reason> reasons() {
        return reasons;
    }
}
