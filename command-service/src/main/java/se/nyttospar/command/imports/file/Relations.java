package se.nyttospar.command.imports.file;

import java.io.InputStream;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.nyttospar.command.refusal.Refusal;
import se.nyttospar.command.refusal.Rule;

/** What a part of a workbook refers to. References out of the workbook are not followed. */
final class Relations {

    private record Relation(String id, String type, String target) {}

    private static final int MOST = 10_000;

    private final List<Relation> relations = new ArrayList<>();

    /** @param part the part that refers, as {@code xl/workbook.xml}; empty for the package itself */
    static Relations of(WorkbookParts parts, String part) {
        int slash = part.lastIndexOf('/');
        String folder = part.substring(0, slash + 1);
        var relations = new Relations();
        InputStream stream = parts.open(folder + "_rels/" + part.substring(slash + 1) + ".rels");
        if (stream != null) {
            try (var xml = new Xml(stream)) {
                relations.read(xml, "/" + folder);
            }
        }
        return relations;
    }

    private void read(Xml xml, String folder) {
        while (xml.next()) {
            if (xml.begins("Relationship") && !"External".equals(xml.attribute("TargetMode"))) {
                String id = xml.attribute("Id");
                String type = xml.attribute("Type");
                String target = xml.attribute("Target");
                if (id != null && type != null && target != null && relations.size() < MOST) {
                    relations.add(new Relation(id, type, resolved(folder, target)));
                }
            }
        }
    }

    private static String resolved(String folder, String target) {
        try {
            return URI.create("zip:" + folder)
                    .resolve(URI.create(target))
                    .getPath()
                    .substring(1);
        } catch (IllegalArgumentException | NullPointerException | StringIndexOutOfBoundsException _) {
            throw new Refusal(Rule.WORKBOOK_UNREADABLE, Excerpt.of(target));
        }
    }

    /** The part with an id that another part gives it. */
    Optional<String> withId(@Nullable String id) {
        return relations.stream()
                .filter(r -> r.id.equals(id))
                .map(Relation::target)
                .findFirst();
    }

    /** The part of a kind: the last word of the kind's address. */
    Optional<String> ofType(String type) {
        return relations.stream()
                .filter(r -> r.type.endsWith("/" + type))
                .map(Relation::target)
                .findFirst();
    }
}
