package se.nyttospar.query.web.command;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * A call to command-service.
 *
 * @param path below {@code /command/v1}, already filled in and encoded
 * @param body an object that becomes JSON, or a {@link org.springframework.core.io.Resource} that goes as it is
 * @param type of the body
 * @param idempotencyKey makes a repeated call the same call
 * @param ifMatch the version that the page was made of, as its entity tag
 */
public record Call(
        String path,
        @Nullable Object body,
        MediaType type,
        @Nullable String idempotencyKey,
        @Nullable String ifMatch) {
    private static final Set<String> DOTS = Set.of(".", "..");

    /**
     * A call without body.
     *
     * @param template such as {@code /benefits/{id}/measurements}, with parameters where there are any
     * @throws IllegalArgumentException when a variable would lead to another path
     */
    public static Call to(String template, Object... variables) {
        if (List.of(variables).stream().map(String::valueOf).anyMatch(v -> v.isBlank() || DOTS.contains(v))) {
            throw new IllegalArgumentException("A path has no empty parts and no dots");
        }
        String path = UriComponentsBuilder.fromUriString(template)
                .encode()
                .buildAndExpand(variables)
                .toUriString();
        return new Call(path, null, MediaType.APPLICATION_JSON, null, null);
    }

    public Call json(Object content) {
        return new Call(path, content, MediaType.APPLICATION_JSON, idempotencyKey, ifMatch);
    }

    /** A file, as it is. */
    public Call file(org.springframework.core.io.Resource content, MediaType contentType) {
        return new Call(path, content, contentType, idempotencyKey, ifMatch);
    }

    public Call once(@Nullable String key) {
        return new Call(path, body, type, key, ifMatch);
    }

    public Call ifMatch(@Nullable String version) {
        return new Call(path, body, type, idempotencyKey, version);
    }
}
