package se.nyttospar.command.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.nyttospar.command.api.Chapter.Exchange;

/** The conversation of all chapters, held once: a second time everything would be there already. */
record HeldConversation(Conversation conversation, List<Held> chapters) {

    /** A chapter as its file has it, and how its exchanges went now. */
    record Held(Path file, Chapter chapter, List<Exchange> now) {}

    private static final Path FILES = Path.of("src", "main", "resources", "api");

    private static @Nullable HeldConversation held;

    static synchronized HeldConversation with(Conversation.Service service) {
        if (held == null) {
            held = hold(new Conversation(service, Boolean.getBoolean("nyttospar.approve")));
        }
        return held;
    }

    private static HeldConversation hold(Conversation conversation) {
        List<Held> chapters = new ArrayList<>();
        try (Stream<Path> files = Files.list(FILES)) {
            for (Path file : files.sorted().toList()) {
                Chapter chapter = Chapters.MAPPER.readValue(Files.readString(file), Chapter.class);
                chapters.add(new Held(
                        file,
                        chapter,
                        chapter.exchanges().stream().map(conversation::hold).toList()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new HeldConversation(conversation, chapters);
    }

    /** The last exchange of each operation that succeeded. */
    Stream<Exchange> successes() {
        return chapters.stream()
                .map(Held::chapter)
                .flatMap(chapter -> chapter.operations().keySet().stream()
                        .flatMap(operation -> chapter.exchanges().stream()
                                .filter(exchange -> exchange.operation().equals(operation) && exchange.succeeds())
                                .reduce((_, last) -> last)
                                .stream()));
    }
}
