package se.nyttospar.query.timeline;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Seals values (decision 0051): a seal holds whoever made it to the value without telling it, for it is salted with something that
 * only the service has. Each event has a salt of its own, and each of its values one that follows from it.
 */
final class Sealing {
    private static final HexFormat HEX = HexFormat.of();
    private static final String HMAC = "HmacSHA256";
    /** Looked up once per thread: an event takes dozens. */
    private static final ThreadLocal<MessageDigest> DIGEST = ThreadLocal.withInitial(Sealing::digest);

    private static final ThreadLocal<Mac> MAC = ThreadLocal.withInitial(Sealing::mac);
    private final byte[] key;

    Sealing(byte[] key) {
        this.key = key.clone();
    }

    /** The salt that those of an event's values follow from. */
    byte[] salt(String eventId) {
        return hmac(key, eventId);
    }

    /** The salt of one value of an event. */
    static byte[] salt(byte[] ofEvent, String pointer) {
        return hmac(ofEvent, pointer);
    }

    /** SHA-256 of the value's salt and its one form. */
    static String seal(byte[] salt, String leaf) {
        byte[] bytes = leaf.getBytes(StandardCharsets.UTF_8);
        MessageDigest digest = DIGEST.get();
        digest.update(salt);
        return HEX.formatHex(digest.digest(bytes));
    }

    static String seal(byte[] saltOfEvent, String pointer, String leaf) {
        return seal(salt(saltOfEvent, pointer), leaf);
    }

    static String sha256(String text) {
        return HEX.formatHex(DIGEST.get().digest(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static byte[] hmac(byte[] key, String text) {
        try {
            Mac mac = MAC.get();
            mac.init(new SecretKeySpec(key, HMAC));
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Mac mac() {
        try {
            return Mac.getInstance(HMAC);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
