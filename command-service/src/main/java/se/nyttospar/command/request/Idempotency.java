package se.nyttospar.command.request;

/**
 * A request that its sender may repeat.
 *
 * @param key chosen by the sender (Idempotency-Key)
 * @param fingerprint SHA-256 over method, path, conditions and body, so that a key is not used for something else
 */
public record Idempotency(String actor, String key, byte[] fingerprint) {}
