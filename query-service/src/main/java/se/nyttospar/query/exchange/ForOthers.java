package se.nyttospar.query.exchange;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Texts and figures as they are given away. */
final class ForOthers {
    private static final Pattern LINK = Pattern.compile("(?i)\\b(?:[a-z][a-z0-9+.-]{1,20}://|www\\.)\\S+");
    private static final Pattern ADDRESS = Pattern.compile("\\S+@\\S+\\.\\S+");
    private static final int DECIMALS = 12;

    private ForOthers() {}

    /** Links lead to internal systems, and addresses to people: neither means anything elsewhere. */
    static String text(String text) {
        return ADDRESS.matcher(LINK.matcher(text).replaceAll("[länk]")).replaceAll("[adress]");
    }

    static @Nullable String textIfAny(@Nullable String text) {
        return text == null || text.isBlank() ? null : text(text);
    }

    /** At most the decimals that numbers may have where the package is imported. */
    static BigDecimal figure(BigDecimal figure) {
        return figure.scale() > DECIMALS ? figure.setScale(DECIMALS, RoundingMode.HALF_UP) : figure;
    }

    static @Nullable BigDecimal figureIfKnown(@Nullable BigDecimal figure) {
        return figure == null ? null : figure(figure);
    }
}
