package se.nyttospar.query.problem;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** Refuses a parameter that an address does not know: a misspelt filter must not answer with everything. */
public final class KnownParameters implements HandlerInterceptor {
    /** Addresses of pages are shared by people and go through mail programs, which add parameters of their own. */
    private static final String PAGES = "se.nyttospar.query.web.";

    /** What shows that a form belongs to a login; it is checked before. */
    private static final String FORM = "_csrf";

    private final Map<HandlerMethod, Set<String>> known = new ConcurrentHashMap<>();

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method
                && method.getBeanType().getName().startsWith("se.nyttospar.")
                && !method.getBeanType().getName().startsWith(PAGES)
                && request.getQueryString() != null) {
            Set<String> names = known.computeIfAbsent(method, KnownParameters::names);
            request.getParameterMap().keySet().stream()
                    .filter(name -> !names.contains(name) && !name.equals(FORM))
                    .findFirst()
                    .ifPresent(name -> {
                        throw ProblemException.refused(
                                "parameter-unknown",
                                "Parametern finns inte här. Möjliga: %s.".formatted(String.join(", ", names)),
                                "There is no such parameter here. Possible: %s.".formatted(String.join(", ", names)));
                    });
        }
        if (hasNul(request)) {
            throw ProblemException.refused(
                    "text-invalid",
                    "Adressen innehåller ett tecken som inte kan vara text (U+0000).",
                    "The address contains a character that cannot be text (U+0000).");
        }
        return true;
    }

    private static boolean hasNul(HttpServletRequest request) {
        return request.getParameterMap().values().stream()
                .flatMap(Arrays::stream)
                .anyMatch(value -> value.indexOf(0) >= 0);
    }

    /** A record without annotation is made of the parameters that it is named after. */
    private static Set<String> names(HandlerMethod method) {
        return Arrays.stream(method.getMethodParameters())
                .flatMap(parameter -> {
                    RequestParam named = parameter.getParameterAnnotation(RequestParam.class);
                    if (named == null) {
                        return parameter.getParameterType().isRecord()
                                ? Arrays.stream(parameter.getParameterType().getRecordComponents())
                                        .map(RecordComponent::getName)
                                : Stream.empty();
                    }
                    return Stream.of(
                            named.name().isEmpty() ? parameter.getParameter().getName() : named.name());
                })
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
