package se.nyttospar.query.web.people;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.nyttospar.query.web.command.Call;
import se.nyttospar.query.web.command.Commands;
import se.nyttospar.query.web.command.Outcome;
import se.nyttospar.query.web.frame.Names.Choice;
import se.nyttospar.query.web.frame.Visitor;
import se.nyttospar.query.web.frame.Words;

/**
 * Who is behind a pseudonymous id: asked of command-service with the visitor's own token, so that it decides who may know, and
 * remembered for that visitor and a minute only, so that somebody who is erased there is gone here.
 */
@Component
public class PeopleBook {
    private static final Duration REMEMBERED = Duration.ofMinutes(1);
    private static final Duration WELCOMED = Duration.ofMinutes(30);
    private static final int MOST = 10_000;
    private static final String LISTED = "1000";
    /** Those that command-service tells; others are spared the question. */
    private static final String[] MAY_KNOW = {"admin", "auditor", "board", "benefit-owner", "controller", "executive"};

    /** Who asked about whom. */
    private record Asked(String visitor, String id) {}

    private final Commands commands;
    private final Cache<Asked, Known> known =
            Caffeine.newBuilder().expireAfterWrite(REMEMBERED).maximumSize(MOST).build();
    private final Cache<String, Boolean> welcomed =
            Caffeine.newBuilder().expireAfterWrite(WELCOMED).maximumSize(MOST).build();

    PeopleBook(Commands commands) {
        this.commands = commands;
    }

    /** For one page. */
    public People of(Visitor visitor, Words words) {
        return new People(this, visitor, words);
    }

    /** Whoever comes in for the first time is entered in the directory with what their OpenID provider says of them. */
    void welcome(Visitor visitor) {
        if (!visitor.id().isEmpty() && welcomed.asMap().putIfAbsent(visitor.id(), true) == null) {
            // What becomes of it changes nothing on the page: without a name the id stands for the person.
            commands.post(Call.to("/actors/me").json(Map.of()));
        }
    }

    /** @return what is known of somebody; away when nobody answers */
    Known find(Visitor visitor, String id) {
        if (!visitor.is(MAY_KNOW)) {
            return Known.NOTHING;
        }
        Asked asked = new Asked(visitor.id(), id);
        Known remembered = known.getIfPresent(asked);
        if (remembered != null) {
            return remembered;
        }
        Known found = ask(id);
        if (!found.away()) {
            known.put(asked, found);
        }
        return found;
    }

    private Known ask(String id) {
        return switch (commands.get(Call.to("/actors/{id}", id))) {
            case Outcome.Done done ->
                new Known(
                        Optional.ofNullable(done.body().path("name").asString(null)),
                        done.body().has("erased"),
                        false);
            case Outcome.Refused refused -> refused.status() >= 500 ? Known.AWAY : Known.NOTHING;
        };
    }

    /** Everybody by name, for those who may see that; the visitor alone for others. */
    public List<Choice> everybody(Visitor visitor, Words words) {
        Choice self = new Choice(visitor.id(), "%s (%s)".formatted(visitor.name(), words.text("person.you")));
        if (!visitor.is("admin", "auditor")) {
            return List.of(self);
        }
        return switch (commands.get(Call.to("/actors?limit={limit}", LISTED))) {
            case Outcome.Done done ->
                Stream.concat(
                                Stream.of(self),
                                done.body()
                                        .path("items")
                                        .valueStream()
                                        .filter(one -> one.has("name"))
                                        .map(one -> new Choice(
                                                one.path("id").asString(),
                                                one.path("name").asString()))
                                        .filter(one -> !one.id().equals(visitor.id())))
                        .toList();
            case Outcome.Refused _ -> List.of(self);
        };
    }

    /**
     * What is known of somebody.
     *
     * @param erased whether it was known once and has been forgotten
     * @param away whether it could not be asked
     */
    record Known(Optional<String> name, boolean erased, boolean away) {
        static final Known NOTHING = new Known(Optional.empty(), false, false);
        static final Known AWAY = new Known(Optional.empty(), false, true);
    }
}
