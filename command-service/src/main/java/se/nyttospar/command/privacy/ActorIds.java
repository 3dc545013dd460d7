package se.nyttospar.command.privacy;

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

    /** Whether a text can be an id that says nothing of who it stands for. A UUID may look like a number by chance. */
    public static boolean looksPseudonymous(String id) {
        return ID.matcher(id).matches() && (UUID.matcher(id).matches() || !PersonalNumbers.isIn(id));
    }
}
