package se.nyttospar.events.organisation;

/**
 * What another system calls a part of the region.
 *
 * @param system the other system, for example {@code hsa}
 * @param code its code there
 */
public record ExternalCode(String system, String code) {}
