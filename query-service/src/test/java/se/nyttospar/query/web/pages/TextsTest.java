package se.nyttospar.query.web.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The texts of pages: the same ones in both languages, all of them in use, and none in the templates themselves. */
class TextsTest {
    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final Path CODE = Path.of("src/main/java/se/nyttospar/query/web");
    private static final Pattern MESSAGE = Pattern.compile("#\\{([a-zA-Z][\\w.-]*)");
    /** A key that is put together: {@code #{${'rule.' + number}}}. */
    private static final Pattern FAMILY = Pattern.compile("#\\{\\$\\{'([\\w.-]+\\.)'");

    private static final Pattern LITERAL = Pattern.compile("\"([a-z][\\w-]*\\.[\\w.-]+)\"");
    private static final Pattern TAG = Pattern.compile("<([a-z][a-z0-9]*)((?:[^<>\"']|\"[^\"]*\"|'[^']*')*)>([^<]+)");
    private static final Pattern SPOKEN = Pattern.compile(" (aria-label|title|placeholder|alt)=\"[^\"]");

    private static Properties texts(String language) {
        Properties texts = new Properties();
        try (Reader reader = Files.newBufferedReader(RESOURCES.resolve("messages_%s.properties".formatted(language)))) {
            texts.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }

    private static List<Path> files(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending)).toList();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> found(List<Path> files, Pattern pattern) {
        return files.stream()
                .map(TextsTest::read)
                .flatMap(text -> pattern.matcher(text).results())
                .map(result -> result.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void has_the_same_texts_in_both_languages() {
        assertThat(texts("sv").stringPropertyNames())
                .containsExactlyInAnyOrderElementsOf(texts("en").stringPropertyNames());
        texts("en")
                .forEach((key, text) -> assertThat((String) text).as("%s", key).isNotBlank());
        texts("sv")
                .forEach((key, text) -> assertThat((String) text).as("%s", key).isNotBlank());
    }

    @Test
    void has_every_text_that_pages_ask_for_and_no_other() throws IOException {
        List<Path> templates = files(RESOURCES.resolve("templates"), ".html");
        Set<String> asked = found(templates, MESSAGE);
        asked.addAll(found(files(CODE, ".java"), LITERAL));
        Set<String> families = found(templates, FAMILY);
        families.addAll(Set.of("word.", "done."));
        Set<String> known = texts("sv").stringPropertyNames();

        assertThat(known).containsAll(found(templates, MESSAGE));
        assertThat(known.stream()
                        .filter(key -> !asked.contains(key))
                        .filter(key -> families.stream().noneMatch(key::startsWith)))
                .isEmpty();
    }

    @Test
    void names_codes_of_types_that_exist() throws IOException {
        Set<String> types = files(Path.of(".."), ".java").stream()
                .map(file -> file.getFileName().toString().replace(".java", ""))
                .collect(Collectors.toSet());
        Set<String> families =
                found(files(RESOURCES.resolve("templates"), ".html"), Pattern.compile("label\\('(\\w+)'"));
        Set<String> inner = found(files(Path.of(".."), ".java"), Pattern.compile("enum (\\w+)"));
        assertThat(texts("sv").stringPropertyNames().stream()
                        .filter(key -> key.startsWith("word."))
                        .map(key -> key.split("\\.", -1)[1])
                        .collect(Collectors.toSet()))
                .allMatch(type -> types.contains(type) || inner.contains(type) || families.contains(type));
    }

    @Test
    void writes_no_text_in_templates() throws IOException {
        for (Path template : files(RESOURCES.resolve("templates"), ".html")) {
            String html = read(template);
            Matcher tag = TAG.matcher(html);
            while (tag.find()) {
                boolean text =
                        tag.group(3).codePoints().filter(Character::isLetter).count() > 1;
                boolean replaced = tag.group(2).contains("th:text=")
                        || tag.group(2).contains("th:utext=")
                        || tag.group(2).contains("th:insert=")
                        || tag.group(2).contains("th:replace=");
                boolean name = Set.of(
                                "Nyttospår", "English", "Svenska", "UTF-8", "windows-1252", "ISO-8859-1", "UTF-16")
                        .contains(tag.group(3).strip());
                assertThat(!text || replaced || name)
                        .as("%s: %s", template.getFileName(), tag.group())
                        .isTrue();
            }
            assertThat(SPOKEN.matcher(html).find()).as("%s", template).isFalse();
        }
    }

    @Test
    void runs_no_script_and_carries_no_style_in_the_text_of_a_page() throws IOException {
        for (Path template : files(RESOURCES.resolve("templates"), ".html")) {
            String html = read(template);
            assertThat(html)
                    .as("%s", template)
                    .doesNotContain(" style=", "<style", "javascript:")
                    .doesNotContainPattern(" on[a-z]+=\"");
            assertThat(html).as("%s", template).doesNotContainPattern("<script(?![^>]*(th:src|application/json))");
        }
    }
}
