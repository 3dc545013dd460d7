package se.nyttospar.query.web.administration;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Something that an administrator makes with a form of its own. */
enum Creation {
    DIVISION("divisions"),
    UNIT("units"),
    INDICATOR("indicators"),
    FORUM("forums"),
    PORTFOLIO("portfolios"),
    SHIPPED_FRAMEWORK("goal-framework-files");

    private final String resource;

    Creation(String resource) {
        this.resource = resource;
    }

    /** As it stands in addresses, both of the page and of the command. */
    String resource() {
        return resource;
    }

    /** @param file that is published, where it is one of those that ship with the service */
    List<String> command(String file) {
        return this == SHIPPED_FRAMEWORK ? List.of(resource, file, "publication") : List.of(resource);
    }

    static Optional<Creation> at(String resource) {
        return Arrays.stream(values())
                .filter(creation -> creation.resource.equals(resource))
                .findFirst();
    }
}
