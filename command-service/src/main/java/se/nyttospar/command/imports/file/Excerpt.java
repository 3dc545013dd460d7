package se.nyttospar.command.imports.file;

/** What a refusal repeats of a text that somebody sent: its beginning, in whole characters that can be stored and shown. */
public final class Excerpt {

    private static final int CHARACTERS = 60;

    private Excerpt() {}

    public static String of(String text) {
        return of(text, CHARACTERS);
    }

    static String of(String text, int most) {
        int end = text.length() <= most ? text.length() : most;
        if (end < text.length() && Character.isHighSurrogate(text.charAt(end - 1))) {
            end--;
        }
        StringBuilder shown = new StringBuilder(end + 1);
        text.substring(0, end)
                .codePoints()
                .forEach(c -> shown.appendCodePoint(Character.isISOControl(c) || isHalf(c) ? '\uFFFD' : c));
        return end < text.length() ? shown.append('…').toString() : shown.toString();
    }

    /** Whether the text has what no database or JSON can keep: U+0000, or half a character. */
    public static boolean isBroken(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == 0) {
                return true;
            }
            if (Character.isSurrogate(c)) {
                if (isHalf(text.codePointAt(i))) {
                    return true;
                }
                i++;
            }
        }
        return false;
    }

    private static boolean isHalf(int codePoint) {
        return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
    }
}
