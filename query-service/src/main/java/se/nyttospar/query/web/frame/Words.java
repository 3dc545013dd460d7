package se.nyttospar.query.web.frame;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import se.nyttospar.events.LocalText;
import se.nyttospar.query.annualreport.Cell;
import se.nyttospar.query.words.Labels;
import se.nyttospar.query.words.Language;

/** Figures, days and codes as people write them in a language. */
public final class Words {
    private static final ZoneId REGION = ZoneId.of("Europe/Stockholm");
    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);
    /** Where there is nothing to show; read out as nothing. */
    static final String NOTHING = "–";

    private final Locale locale;
    private final MessageSource messages;

    public Words(Locale locale, MessageSource messages) {
        this.locale = locale.getLanguage().equals("en") ? Locale.UK : Locale.of("sv", "SE");
        this.messages = messages;
    }

    public Language language() {
        return locale.getLanguage().equals("en") ? Language.EN : Language.SV;
    }

    public String tag() {
        return language().tag();
    }

    /** With as many decimals as the indicator declares. */
    public String number(@Nullable BigDecimal value, int decimals) {
        if (value == null) {
            return NOTHING;
        }
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setRoundingMode(RoundingMode.HALF_UP);
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(decimals);
        return format.format(value);
    }

    /** With the decimals that it has. */
    public String number(@Nullable Number value) {
        return switch (value) {
            case null -> NOTHING;
            case BigDecimal exact ->
                number(exact, Math.max(0, exact.stripTrailingZeros().scale()));
            default -> NumberFormat.getIntegerInstance(locale).format(value.longValue());
        };
    }

    /** Millions of kronor from one million on. */
    public String kronor(@Nullable BigDecimal amount) {
        if (amount == null) {
            return NOTHING;
        }
        return amount.abs().compareTo(MILLION) >= 0
                ? number(amount.divide(MILLION, 2, RoundingMode.HALF_UP), 1) + ' ' + text("unit.million-kronor")
                : number(amount, 0) + ' ' + text("unit.kronor");
    }

    public String percent(@Nullable BigDecimal share) {
        return share == null ? NOTHING : number(share.movePointRight(2), 0) + (language() == Language.SV ? " %" : "%");
    }

    public String date(@Nullable LocalDate day) {
        return day == null
                ? NOTHING
                : DateTimeFormatter.ofPattern("d MMMM yyyy", locale).format(day);
    }

    public String shortDate(@Nullable LocalDate day) {
        return day == null
                ? NOTHING
                : DateTimeFormatter.ofPattern(language() == Language.SV ? "yyyy-MM-dd" : "d MMM yyyy", locale)
                        .format(day);
    }

    public String time(@Nullable Instant time) {
        return time == null
                ? NOTHING
                : DateTimeFormatter.ofPattern(
                                language() == Language.SV ? "yyyy-MM-dd HH:mm" : "d MMM yyyy, HH:mm", locale)
                        .format(time.atZone(REGION));
    }

    /** A period: a month by name, others as they are written. */
    public String period(@Nullable Object period) {
        String text = period == null ? NOTHING : period.toString();
        return text.matches("\\d{4}-\\d{2}")
                ? DateTimeFormatter.ofPattern("MMMM yyyy", locale).format(LocalDate.parse(text + "-01"))
                : text;
    }

    public String of(@Nullable LocalText text) {
        return text == null ? NOTHING : language().of(text);
    }

    /** A code in words: {@code word.<type>.<CODE>}, or what all reports call it. */
    public String label(@Nullable Object code) {
        if (code == null) {
            return NOTHING;
        }
        String type = code instanceof Enum<?> named ? named.getDeclaringClass().getSimpleName() : "Code";
        String word = messages.getMessage("word.%s.%s".formatted(type, code), null, "", locale);
        if (word != null && !word.isEmpty()) {
            return word;
        }
        String common = Labels.of(code, language());
        return common == null ? code.toString() : common;
    }

    /** A word of a family, for codes that are text. */
    public String label(String family, @Nullable Object code) {
        return code == null
                ? NOTHING
                : String.valueOf(
                        messages.getMessage("word.%s.%s".formatted(family, code), null, code.toString(), locale));
    }

    /** A cell of a report. */
    public String cell(Cell cell) {
        return switch (cell) {
            case Cell.Number number -> number(number.number().setScale(2, RoundingMode.HALF_UP));
            case Cell.Text text -> text.text().isEmpty() ? NOTHING : text.text();
        };
    }

    public boolean isDay(Cell cell) {
        return cell.shown().matches("\\d{4}-\\d{2}-\\d{2}");
    }

    public boolean isNumber(Cell cell) {
        return cell instanceof Cell.Number;
    }

    public String text(String key, Object... parts) {
        return messages.getMessage(key, parts, locale);
    }
}
