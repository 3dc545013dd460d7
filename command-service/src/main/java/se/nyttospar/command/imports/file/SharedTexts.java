package se.nyttospar.command.imports.file;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.nyttospar.command.refusal.Refusal;
import se.nyttospar.command.refusal.Rule;

/** Texts that cells of a workbook share. They have to be in memory while a sheet is read, so that their number and size are limited. */
final class SharedTexts {

    /** As many characters as Excel lets one enter. */
    static final int LONGEST = 32_767;

    private final List<String> texts = new ArrayList<>();

    SharedTexts(@Nullable InputStream part, WorkbookLimits limits) {
        if (part == null) {
            return;
        }
        long left = limits.textSize().toBytes();
        try (var xml = new Xml(part)) {
            while (xml.next()) {
                if (xml.begins("si")) {
                    String text = read(xml, "si");
                    left -= text.length();
                    if (left < 0 || texts.size() == limits.texts()) {
                        throw new Refusal(Rule.WORKBOOK_TEXTS, limits.texts(), limits.textSize());
                    }
                    texts.add(text);
                }
            }
        }
    }

    /** The text that is in an element, in one piece or in runs; what tells how to pronounce it is left out. */
    static String read(Xml xml, String element) {
        var text = new StringBuilder();
        boolean phonetic = false;
        while (!xml.ends(element) && xml.next()) {
            if (xml.begins("rPh")) {
                phonetic = true;
            } else if (xml.ends("rPh")) {
                phonetic = false;
            } else if (xml.begins("t") && !phonetic) {
                xml.text(text, LONGEST);
            }
        }
        return EscapedCharacters.read(text.toString());
    }

    /** The text with a number, or null when there is none. */
    @Nullable
    String text(int number) {
        return number < texts.size() ? texts.get(number) : null;
    }
}
