package se.nyttospar.command.refusal;

/**
 * One thing that is in the way.
 *
 * @param code stable code
 * @param where the field, or the resource where it is stated
 */
public record Reason(String code, String where, String detailSv, String detailEn) {}
