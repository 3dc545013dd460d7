package se.nyttospar.query.web.planning;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A part of an initiative's plan that has a form of its own.
 *
 * @see Questions
 */
enum Part {
    DESCRIPTION("description"),
    OWNERS("owners"),
    ASSESSMENT("assessment"),
    DECISION_POINT("decision-points"),
    BENEFIT("benefits"),
    CALCULATION("calculation"),
    RISKS("risk-assessment"),
    AI("ai-profile");

    private final String resource;

    Part(String resource) {
        this.resource = resource;
    }

    /** As it stands in addresses, both of the page and of the command. */
    String resource() {
        return resource;
    }

    /** Where the command goes. */
    List<String> command(String initiative) {
        return this == BENEFIT ? List.of(resource) : List.of("initiatives", initiative, resource);
    }

    static Optional<Part> at(String resource) {
        return Arrays.stream(values())
                .filter(part -> part.resource.equals(resource))
                .findFirst();
    }
}
