package se.nyttospar.command.refusal;

import org.jspecify.annotations.Nullable;

/**
 * One thing that is in the way.
 *
 * @param code stable code
 * @param where the field, or the resource where it is stated
 */
public record Reason(String code, String where, String detailSv, String detailEn) {

    /** What a rule says of a place. */
    public static Reason of(Rule rule, String where, @Nullable Object... arguments) {
        return new Reason(
                rule.code(), where, rule.sv().formatted(arguments), rule.en().formatted(arguments));
    }
}
