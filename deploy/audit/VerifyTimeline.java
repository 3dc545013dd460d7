import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Checks an exported timeline without the service: {@code java VerifyTimeline.java page-1.json page-2.json …}, the answers of
 * {@code GET /query/v1/initiatives/{id}/timeline?limit=1000&page=…} (or of a benefit's) as they came, all pages, in any order. Needs a JDK
 * 25 and nothing else. Ends with 0 when every entry is as it was written, 1 when one is not, 2 when the files cannot be read. Compare the
 * head with the one that {@code …/timeline/verification} gives, or that was written down before: an end that is missing shows only there.
 */
public class VerifyTimeline {
    private static final String MARKER = "\"[maskerad]\"";
    /** Events that say which text went. */
    private static final Set<String> REDACTIONS = Set.of("redaction.carried-out", "initiative.text-redacted");
    private static final HexFormat HEX = HexFormat.of();

    public static void main(String[] files) throws GeneralSecurityException {
        Map<String, SortedMap<Long, Map<?, ?>>> streams = new TreeMap<>();
        try {
            for (String file : files) {
                for (Object item : (List<?>) ((Map<?, ?>) Json.read(Files.readString(Path.of(file)))).get("items")) {
                    Map<?, ?> entry = (Map<?, ?>) item;
                    streams.computeIfAbsent((String) entry.get("stream"), _ -> new TreeMap<>())
                            .put(((BigDecimal) entry.get("sequence")).longValueExact(), entry);
                }
            }
        } catch (IOException | RuntimeException e) {
            System.err.println("Filerna går inte att läsa / The files cannot be read: " + e);
            System.exit(2);
        }
        if (streams.isEmpty()) {
            System.err.println("Ange tidslinjens sidor / State the pages of the timeline: java VerifyTimeline.java page-1.json …");
            System.exit(2);
        }
        boolean intact = true;
        StringBuilder heads = new StringBuilder("nyttospar-head-1\n");
        for (Map.Entry<String, SortedMap<Long, Map<?, ?>>> stream : streams.entrySet()) {
            String fault = check(stream.getValue());
            String last = (String) stream.getValue().lastEntry().getValue().get("digest");
            heads.append(Json.quoted(stream.getKey())).append(' ').append(last).append('\n');
            System.out.printf("%s  %d  %s  %s%n", fault == null ? "OK  " : "FEL ", stream.getValue().size(), last, stream.getKey());
            if (fault != null) {
                intact = false;
                System.out.println("      " + fault);
            }
        }
        System.out.println("head  " + sha256(heads.toString()));
        System.out.println(intact ? "Oförändrad / Intact" : "Ändrad / Changed");
        System.exit(intact ? 0 : 1);
    }

    /** What is wrong with the first entry of a stream that is not as it was written; null when all are. */
    private static String check(SortedMap<Long, Map<?, ?>> stream) throws GeneralSecurityException {
        Set<String> redacted = new HashSet<>();
        stream.values().stream()
                .filter(entry -> REDACTIONS.contains(entry.get("type")))
                .map(entry -> (Map<?, ?>) entry.get("event"))
                .forEach(event -> redacted.add(event.get("sequence") + " " + event.get("field")));
        String previous = "0".repeat(64);
        long next = 0;
        for (Map.Entry<Long, Map<?, ?>> numbered : stream.entrySet()) {
            Map<?, ?> entry = numbered.getValue();
            if (numbered.getKey() != next) {
                return "händelse %d saknas / event %d is missing".formatted(next, next);
            }
            String where = "händelse / event %d (%s)".formatted(next, entry.get("eventId"));
            SortedMap<String, String> seals = new TreeMap<>();
            String hidden = seal(entry, seals, redacted);
            String digest = entry(entry, previous, seals);
            if (!previous.equals(entry.get("previous")) || !digest.equals(entry.get("digest"))) {
                return where + ": ändrad / changed";
            }
            if (hidden != null) {
                return where + ": " + hidden;
            }
            previous = digest;
            next++;
        }
        return null;
    }

    private static String entry(Map<?, ?> entry, String previous, SortedMap<String, String> seals)
            throws GeneralSecurityException {
        StringBuilder contents = new StringBuilder("nyttospar-contents-1\n");
        seals.forEach((pointer, seal) -> contents.append(Json.quoted(pointer)).append(' ').append(seal).append('\n'));
        return sha256(String.join(
                "\n",
                "nyttospar-entry-1",
                previous,
                Json.quoted((String) entry.get("stream")),
                Json.canonical(entry.get("sequence")),
                Json.canonical(entry.get("position")),
                Json.quoted((String) entry.get("eventId")),
                Json.quoted((String) entry.get("type")),
                Json.canonical(entry.get("revision")),
                Json.quoted((String) entry.get("time")),
                Json.quoted((String) entry.get("actor")),
                sha256(contents.toString()),
                ""));
    }

    /** Seals of everything in the event; answers what is hidden without a reason, or null. */
    private static String seal(Map<?, ?> entry, SortedMap<String, String> seals, Set<String> redacted)
            throws GeneralSecurityException {
        String fault = null;
        SortedMap<String, String> leaves = new TreeMap<>();
        Json.leaves(entry.get("event"), "", leaves);
        Map<?, ?> hidden = entry.get("seals") instanceof Map<?, ?> some ? some : Map.of();
        for (Map.Entry<?, ?> seal : hidden.entrySet()) {
            String pointer = (String) seal.getKey();
            String leaf = leaves.get(pointer);
            boolean said = redacted.contains(entry.get("sequence") + " " + pointer);
            boolean few = Boolean.TRUE.equals(entry.get("suppressed")) && pointer.startsWith("/measurement/");
            if (leaf == null ? !few && !said : !leaf.equals(MARKER) || !said) {
                fault = "%s döljs utan skäl / is hidden without a reason".formatted(pointer);
            }
            seals.put(pointer, (String) seal.getValue());
        }
        for (Map.Entry<String, String> leaf : leaves.entrySet()) {
            if (!hidden.containsKey(leaf.getKey())) {
                byte[] salt = salt(entry, leaf.getKey());
                seals.put(leaf.getKey(), salt == null ? "-" : sha256(salt, leaf.getValue()));
            }
        }
        return fault;
    }

    private static byte[] salt(Map<?, ?> entry, String pointer) throws GeneralSecurityException {
        if (entry.get("salt") instanceof String salt) {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(HEX.parseHex(salt), "HmacSHA256"));
            return mac.doFinal(pointer.getBytes(StandardCharsets.UTF_8));
        }
        Object own = entry.get("salts") instanceof Map<?, ?> salts ? salts.get(pointer) : null;
        return own instanceof String salt ? HEX.parseHex(salt) : null;
    }

    private static String sha256(String text) throws GeneralSecurityException {
        return sha256(new byte[0], text);
    }

    private static String sha256(byte[] salt, String text) throws GeneralSecurityException {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        digest.update(salt);
        return HEX.formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
    }

    /** JSON read exactly: numbers are {@link BigDecimal}. */
    private static final class Json {
        private final String text;
        private int at;

        private Json(String text) {
            this.text = text;
        }

        static Object read(String text) {
            Json json = new Json(text.startsWith("\uFEFF") ? text.substring(1) : text);
            Object value = json.value();
            json.space();
            if (json.at < json.text.length()) {
                throw new IllegalArgumentException("text after the end at " + json.at);
            }
            return value;
        }

        /** Every value by its JSON pointer; a property that is null counts as missing. */
        static void leaves(Object value, String at, SortedMap<String, String> leaves) {
            if (value instanceof Map<?, ?> object) {
                leaves.put(at, "object");
                object.forEach((name, member) -> {
                    if (member != null) {
                        leaves(member, at + "/" + name.toString().replace("~", "~0").replace("/", "~1"), leaves);
                    }
                });
            } else if (value instanceof List<?> array) {
                leaves.put(at, "array");
                for (int i = 0; i < array.size(); i++) {
                    leaves(array.get(i), at + "/" + i, leaves);
                }
            } else {
                leaves.put(at, canonical(value));
            }
        }

        static String canonical(Object value) {
            return switch (value) {
                case null -> "null";
                case String string -> quoted(string);
                case BigDecimal number -> number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
                default -> value.toString();
            };
        }

        static String quoted(String text) {
            StringBuilder out = new StringBuilder("\"");
            for (char c : text.toCharArray()) {
                int special = "\"\\\b\t\n\f\r".indexOf(c);
                out.append(special >= 0 ? "\\" + "\"\\btnfr".charAt(special) : c < ' ' ? "\\u%04x".formatted((int) c) : "" + c);
            }
            return out.append('"').toString();
        }

        private Object value() {
            space();
            return switch (text.charAt(at)) {
                case '{' -> object();
                case '[' -> array();
                case '"' -> string();
                case 't' -> word("true", true);
                case 'f' -> word("false", false);
                case 'n' -> word("null", null);
                default -> number();
            };
        }

        private Map<String, Object> object() {
            Map<String, Object> object = new LinkedHashMap<>();
            at++;
            for (space(); !next('}'); space()) {
                if (!object.isEmpty()) {
                    expect(',');
                    space();
                }
                String name = string();
                space();
                expect(':');
                if (object.containsKey(name)) {
                    throw new IllegalArgumentException("twice: " + name);
                }
                object.put(name, value());
            }
            return object;
        }

        private List<Object> array() {
            List<Object> array = new ArrayList<>();
            at++;
            for (space(); !next(']'); space()) {
                if (!array.isEmpty()) {
                    expect(',');
                }
                array.add(value());
            }
            return array;
        }

        private String string() {
            expect('"');
            StringBuilder out = new StringBuilder();
            while (!next('"')) {
                char c = text.charAt(at++);
                if (c == '\\') {
                    c = text.charAt(at++);
                    int special = "btnfr".indexOf(c);
                    if (c == 'u') {
                        c = (char) Integer.parseInt(text, at, at + 4, 16);
                        at += 4;
                    } else if (special >= 0) {
                        c = "\b\t\n\f\r".charAt(special);
                    }
                }
                out.append(c);
            }
            return out.toString();
        }

        private BigDecimal number() {
            int from = at;
            while (at < text.length() && "+-.eE0123456789".indexOf(text.charAt(at)) >= 0) {
                at++;
            }
            return new BigDecimal(text.substring(from, at));
        }

        private Object word(String word, Object value) {
            if (!text.startsWith(word, at)) {
                throw new IllegalArgumentException("not JSON at " + at);
            }
            at += word.length();
            return value;
        }

        private void space() {
            while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
                at++;
            }
        }

        private boolean next(char wanted) {
            boolean there = text.charAt(at) == wanted;
            at += there ? 1 : 0;
            return there;
        }

        private void expect(char wanted) {
            if (!next(wanted)) {
                throw new IllegalArgumentException("expected %s at %d".formatted(wanted, at));
            }
        }
    }
}
