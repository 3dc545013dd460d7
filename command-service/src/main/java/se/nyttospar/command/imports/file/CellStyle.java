package se.nyttospar.command.imports.file;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the number of a cell is shown as. */
enum CellStyle {
    NUMBER,
    DAY,
    PERCENT;

    private static final int MOST = 70_000;
    private static final int LONGEST = 1_000;
    /** What does not say how a number is written: texts in quotes, single characters, conditions and colours. */
    private static final Pattern LITERAL = Pattern.compile("\"[^\"]*\"|\\\\.|_.|\\*.|\\[[^\\]]*\\]");

    private static final Pattern DAY_LETTER = Pattern.compile("[dDyY]|[mM]{3,}");

    /** The styles of a workbook, in the order that cells name them by. */
    static List<CellStyle> read(@Nullable InputStream part) {
        List<CellStyle> styles = new ArrayList<>();
        if (part == null) {
            return styles;
        }
        Map<Integer, CellStyle> own = new HashMap<>();
        try (var xml = new Xml(part)) {
            boolean cells = false;
            while (xml.next()) {
                if (xml.begins("numFmt") && own.size() < MOST) {
                    String code = xml.attribute("formatCode");
                    own.put(xml.number("numFmtId", 0), code == null ? NUMBER : ofCode(code));
                } else if (xml.begins("cellXfs")) {
                    cells = true;
                } else if (xml.ends("cellXfs")) {
                    cells = false;
                } else if (cells && xml.begins("xf") && styles.size() < MOST) {
                    int format = xml.number("numFmtId", 0);
                    CellStyle declared = own.get(format);
                    styles.add(declared == null ? builtIn(format) : declared);
                }
            }
        }
        return styles;
    }

    /** Formats that a workbook uses without defining them (ECMA-376, 18.8.30). */
    private static CellStyle builtIn(int format) {
        if (format == 9 || format == 10) {
            return PERCENT;
        }
        boolean day = (format >= 14 && format <= 17) || format == 22 || (format >= 27 && format <= 36);
        return day || (format >= 50 && format <= 58) ? DAY : NUMBER;
    }

    static CellStyle ofCode(String code) {
        String shown = LITERAL.matcher(code.length() > LONGEST ? code.substring(0, LONGEST) : code)
                .replaceAll("");
        if (shown.indexOf('%') >= 0) {
            return PERCENT;
        }
        return DAY_LETTER.matcher(shown).find() ? DAY : NUMBER;
    }
}
