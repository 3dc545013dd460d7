package se.nyttospar.events.reference;

import se.nyttospar.events.FreeText;

/**
 * Another region's package was taken in, to be compared with.
 *
 * @param source who gave it, as whoever imported it says
 * @param sha256 of the package in its one form, in hexadecimal digits
 * @param content the package
 */
public record ReferenceImported(
        String referenceId, @FreeText String source, String sha256, ExchangePackage content)
        implements ReferenceEvent {}
