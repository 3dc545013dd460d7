package se.nyttospar.command.request;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Looks closely only at endpoints whose path begins as the request's does: there are many, and each would otherwise be compared with
 * every request.
 */
final class Endpoints extends RequestMappingHandlerMapping {

    private final Map<RequestMappingInfo, String> beginnings = new ConcurrentHashMap<>();

    @Override
    protected @Nullable RequestMappingInfo getMatchingMapping(RequestMappingInfo endpoint, HttpServletRequest request) {
        String beginning = beginnings.computeIfAbsent(endpoint, Endpoints::beginning);
        return request.getRequestURI().startsWith(beginning) ? super.getMatchingMapping(endpoint, request) : null;
    }

    /** What every path of the endpoint begins with. */
    private static String beginning(RequestMappingInfo endpoint) {
        return endpoint.getPatternValues().stream()
                .map(pattern -> pattern.split("[{*?]", 2)[0])
                .reduce(Endpoints::common)
                .orElse("");
    }

    private static String common(String one, String other) {
        return one.startsWith(other) ? other : other.startsWith(one) ? one : "";
    }
}
