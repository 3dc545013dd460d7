package se.nyttospar.command.privacy;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.nyttospar.command.refusal.Refusal;
import se.nyttospar.command.refusal.Rule;

/** Pseudonymous ids of people, as the OpenID provider gives them. Names, addresses and numbers of people stay out of the log. */
public final class ActorIds {

    private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._:|/+=-]{0,199}");

    private static final Pattern UUID = Pattern.compile("\\p{XDigit}{8}(?:-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");

    private ActorIds() {}

    /** @throws Refusal when the text is there and names a person: an e-mail address, a personal number, words */
    public static void check(String field, @Nullable String id) {
        if (id != null && !looksPseudonymous(id)) {
            throw new Refusal(Rule.ACTOR_ID_INVALID, field);
        }
    }

    /**
     * An id as it is kept: in small letters, as UUIDs come in both and stand for the same person.
     *
     * @throws Refusal as in {@link #check}
     */
    public static @Nullable String stated(String field, @Nullable String id) {
        return id == null ? null : required(field, id);
    }

    /** The same for an id that has to be there. */
    public static String required(String field, String id) {
        check(field, id);
        return normal(id);
    }

    /** Ids of the same person are the same then. */
    public static String normal(String id) {
        return id.toLowerCase(Locale.ROOT);
    }

    /** Whether a text can be an id that says nothing of who it stands for. A UUID may look like a number by chance. */
    public static boolean looksPseudonymous(String id) {
        return ID.matcher(id).matches() && (UUID.matcher(id).matches() || !PersonalNumbers.isIn(id));
    }
}
