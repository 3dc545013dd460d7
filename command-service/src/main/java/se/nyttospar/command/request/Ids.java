package se.nyttospar.command.request;

import com.fasterxml.uuid.Generators;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.nyttospar.command.refusal.Refusal;
import se.nyttospar.command.refusal.Rule;

/** Ids of streams, chosen by whoever creates them or made here. */
public final class Ids {

    private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9._-]{0,79}");

    private Ids() {}

    public static String check(String id) {
        if (!ID.matcher(id).matches()) {
            throw new Refusal(Rule.ID_INVALID, id.length() > 100 ? id.substring(0, 100) : id);
        }
        return id;
    }

    /** The id that was chosen, or one that is the same each time the request is repeated with its Idempotency-Key, or a new one. */
    public static String chosenOrOf(CommandRequest request, @Nullable String id) {
        Idempotency idempotency = request.idempotency();
        if (id != null || idempotency == null) {
            return chosenOrNew(id);
        }
        String name = idempotency.actor() + '\n' + idempotency.key();
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
    }

    /** The id that was chosen, or a new one. */
    public static String chosenOrNew(@Nullable String id) {
        return id == null
                ? Generators.timeBasedEpochRandomGenerator().generate().toString()
                : check(id);
    }
}
