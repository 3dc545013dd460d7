package se.nyttospar.command.imports.file;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Characters that XML cannot have, as workbooks write them: {@code _x000D_} (ECMA-376, 22.9.2.19). */
final class EscapedCharacters {

    private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private EscapedCharacters() {}

    static String read(String text) {
        return text.contains("_x")
                ? ESCAPE.matcher(text)
                        .replaceAll(escape ->
                                Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(escape.group(1), 16))))
                : text;
    }
}
