package se.nyttospar.query.web.form;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import se.nyttospar.query.web.frame.Names.Choice;
import se.nyttospar.query.web.frame.Words;

/**
 * One thing that a form asks for.
 *
 * @param name where it stands in the command: {@code target.value}, {@code milestones[0].date}
 * @param text key of its label {@code field.<text>} and, when it is explained, of its hint {@code hint.<text>}
 * @param choices what can be chosen, or suggestions
 * @param codes refusals that are about this field and do not say so themselves
 */
public record Field(
        String name,
        String text,
        Kind kind,
        boolean required,
        boolean explained,
        List<Choice> choices,
        Set<String> codes) {

    /** How it is answered. */
    public enum Kind {
        LINE,
        /** Several sentences. */
        TEXT,
        NUMBER,
        /** A number without decimals. */
        WHOLE,
        DAY,
        CHOICE,
        /** One of some whole numbers. */
        LEVEL,
        YES,
        /** Several, with commas between. */
        LIST,
        /** A pseudonymous id, with suggestions. */
        PERSON,
        /** Carried along unseen. */
        HIDDEN
    }

    public static Field of(Kind kind, String name) {
        return new Field(name, textOf(name), kind, false, false, List.of(), Set.of());
    }

    public static Field line(String name) {
        return of(Kind.LINE, name);
    }

    public static Field text(String name) {
        return of(Kind.TEXT, name);
    }

    public static Field number(String name) {
        return of(Kind.NUMBER, name);
    }

    public static Field whole(String name) {
        return of(Kind.WHOLE, name);
    }

    public static Field day(String name) {
        return of(Kind.DAY, name);
    }

    public static Field yes(String name) {
        return of(Kind.YES, name);
    }

    public static Field choice(String name, List<Choice> choices) {
        return new Field(name, textOf(name), Kind.CHOICE, false, false, choices, Set.of());
    }

    /** One of the values of a type, in words. */
    public static <E extends Enum<E>> Field choice(String name, Class<E> type, Words words) {
        return choice(
                name,
                Arrays.stream(type.getEnumConstants())
                        .map(one -> new Choice(one.name(), words.label(one)))
                        .toList());
    }

    public static Field level(String name, int from, int to) {
        return new Field(
                name,
                textOf(name),
                Kind.LEVEL,
                false,
                false,
                IntStream.rangeClosed(from, to)
                        .mapToObj(Integer::toString)
                        .map(level -> new Choice(level, level))
                        .toList(),
                Set.of());
    }

    /** @param people those who are known, by name */
    public static Field person(String name, List<Choice> people) {
        return new Field(name, textOf(name), Kind.PERSON, false, true, people, Set.of());
    }

    public Field must() {
        return new Field(name, text, kind, true, explained, choices, codes);
    }

    public Field hinted() {
        return new Field(name, text, kind, required, true, choices, codes);
    }

    public Field called(String otherText) {
        return new Field(name, otherText, kind, required, explained, choices, codes);
    }

    /** With refusals that are about this field. */
    public Field about(String... refusals) {
        return new Field(name, text, kind, required, explained, choices, Set.of(refusals));
    }

    /** The same field in a row of a list. */
    Field in(String list, int row) {
        return new Field("%s[%d].%s".formatted(list, row, name), text, kind, required, explained, choices, codes);
    }

    /** Its id in the page. */
    public String id() {
        return "f-" + name.replaceAll("[^A-Za-z0-9]+", "-");
    }

    private static String textOf(String name) {
        return name.substring(name.lastIndexOf('.') + 1)
                .replaceAll("([a-z])([A-Z])", "$1-$2")
                .toLowerCase(Locale.ROOT);
    }
}
