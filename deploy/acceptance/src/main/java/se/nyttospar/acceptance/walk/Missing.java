package se.nyttospar.acceptance.walk;

import java.util.List;
import java.util.TreeSet;

/** What the gate lacks: code and place of each thing. */
final class Missing {
    private final String initiative;
    private final TreeSet<String> lines = new TreeSet<>();

    Missing(String initiative) {
        this.initiative = initiative;
    }

    /** @param codes what a resource of the initiative lacks */
    Missing here(String resource, String... codes) {
        return at("/command/v1/initiatives/" + initiative + resource, codes);
    }

    Missing at(String place, String... codes) {
        for (String code : codes) {
            lines.add(code + " " + place);
        }
        return this;
    }

    /** Somebody has stated it. */
    Missing stated(String... codes) {
        for (String code : codes) {
            if (!lines.removeIf(line -> line.startsWith(code + " "))) {
                throw new IllegalArgumentException(code + " was not missing");
            }
        }
        return this;
    }

    List<String> lines() {
        return List.copyOf(lines);
    }
}
