package se.nyttospar.command.privacy;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds Swedish personal identity numbers (personnummer, samordningsnummer) in texts.
 *
 * <p>A number counts when its date exists and its check digit is right, with or without century and separator.
 */
public final class PersonalNumbers {

    private static final Pattern SHAPE = Pattern.compile(
            "(?<![\\p{L}\\p{N}])(?:(?:18|19|20)\\s?)?(\\d{2})(\\d{2})(\\d{2})\\s?[-+\\u2010-\\u2015\\u2212]?\\s?(\\d{3})(\\d)(?![\\p{L}\\p{N}])");

    private PersonalNumbers() {}

    /** Whether the text contains one. */
    public static boolean isIn(String text) {
        if (text.length() < 10) {
            return false;
        }
        Matcher found = SHAPE.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC));
        int from = 0;
        while (found.find(from)) {
            if (isDate(found) && hasRightCheckDigit(found)) {
                return true;
            }
            from = found.start() + 1;
        }
        return false;
    }

    private static boolean isDate(Matcher found) {
        int day = Integer.parseInt(found.group(3));
        try {
            // The year 2000 stands for its century: the number does not tell which, and 29 February must pass.
            LocalDate.of(
                    2000 + Integer.parseInt(found.group(1)) % 4,
                    Integer.parseInt(found.group(2)),
                    day > 60 ? day - 60 : day);
            return true;
        } catch (DateTimeException _) {
            return false;
        }
    }

    private static boolean hasRightCheckDigit(Matcher found) {
        String digits = found.group(1) + found.group(2) + found.group(3) + found.group(4) + found.group(5);
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int product = (digits.charAt(i) - '0') * (i % 2 == 0 ? 2 : 1);
            sum += product / 10 + product % 10;
        }
        return sum % 10 == 0;
    }
}
