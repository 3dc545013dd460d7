package se.nyttospar.query.web.command;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The way from a form to command-service. Segments of a path are escaped on the way. */
public interface Sending {

    /** @param version of what is changed, for {@code If-Match}; null where none is asked for */
    Result post(Object body, @Nullable String version, List<String> path);

    /** Hands in a file; {@code parameters} declare how it is to be read. */
    Result upload(List<String> path, Map<String, String> parameters, String type, byte[] file);

    /** @throws se.nyttospar.query.problem.ProblemException when there is no such thing, or nobody answers */
    JsonNode get(List<String> path, Map<String, String> parameters);
}
