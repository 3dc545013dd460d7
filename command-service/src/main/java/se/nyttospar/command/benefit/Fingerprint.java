package se.nyttospar.command.benefit;

import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.jspecify.annotations.Nullable;
import se.nyttospar.events.benefit.Measurement;

/**
 * Tells whether two measurements state the same, 74 and 74.0 being the same value: the first half of a SHA-256. Streams are kept in memory,
 * and what a measurement says takes several times the room.
 */
public record Fingerprint(long high, long low) {

    static Fingerprint of(Measurement said) {
        String all = number(said.value())
                + number(said.numerator())
                + number(said.denominator())
                + text(said.sampleSize())
                + text(said.source())
                + text(said.evidence())
                + text(said.comment());
        ByteBuffer digest = ByteBuffer.wrap(sha256().digest(all.getBytes(StandardCharsets.UTF_8)));
        return new Fingerprint(digest.getLong(), digest.getLong());
    }

    private static String number(@Nullable BigDecimal number) {
        return text(number == null ? null : number.stripTrailingZeros());
    }

    /** With its length, so that no two rows of texts look alike. */
    private static String text(@Nullable Object said) {
        return said == null ? "-" : said.toString().length() + ":" + said;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
