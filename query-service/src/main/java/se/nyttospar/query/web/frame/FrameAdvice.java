package se.nyttospar.query.web.frame;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.propertyeditors.StringTrimmerEditor;
import org.springframework.context.MessageSource;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.bind.annotation.ModelAttribute;
import se.nyttospar.query.reading.Today;
import se.nyttospar.query.web.command.Result;

/** Gives every page its frame and its words. */
@ControllerAdvice(basePackages = "se.nyttospar.query.web")
public class FrameAdvice {
    private static final Set<String> NOT_KEPT =
            Set.of("lang", "asOf", "day", "page", "_csrf", "atLeastPosition", "done");

    private static final Set<String> DONE = Set.of(
            "measured",
            "corrected",
            "retracted",
            "validated",
            "decided",
            "rebuilding",
            "retried",
            "not-retried",
            "proposed",
            "planned");

    private final Today today;
    private final MessageSource messages;

    FrameAdvice(Today today, MessageSource messages) {
        this.today = today;
        this.messages = messages;
    }

    /** A field that was left empty states nothing. */
    @InitBinder
    public void binder(WebDataBinder binder) {
        binder.registerCustomEditor(String.class, new StringTrimmerEditor(true));
    }

    @ModelAttribute("visitor")
    public Visitor visitor() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return Visitor.of(authentication);
    }

    @ModelAttribute("words")
    public Words words(Locale locale) {
        return new Words(locale, messages);
    }

    /** What has just been done, after a form. */
    @ModelAttribute("result")
    public @Nullable Result result(HttpServletRequest request, Locale locale) {
        String done = request.getParameter("done");
        return done != null && DONE.contains(done)
                ? Result.done(messages.getMessage("done." + done, null, locale))
                : null;
    }

    @ModelAttribute("frame")
    public Frame frame(HttpServletRequest request) {
        Visitor visitor = visitor();
        String path = request.getRequestURI();
        LocalDate asOf = day(request.getParameter("asOf"));
        LocalDate day = day(request.getParameter("day"));
        return new Frame(
                path,
                kept(request),
                today.now(),
                asOf,
                day,
                visitor,
                Navigation.of(visitor, path),
                asOf == null
                        && day == null
                        && !visitor.id().isEmpty()
                        && request.getMethod().equals("GET"));
    }

    private static Map<String, List<String>> kept(HttpServletRequest request) {
        Map<String, List<String>> kept = new LinkedHashMap<>();
        if (request.getMethod().equals("GET")) {
            request.getParameterMap().forEach((name, values) -> {
                if (!NOT_KEPT.contains(name)) {
                    kept.put(
                            name,
                            Arrays.stream(values)
                                    .filter(value -> !value.isEmpty())
                                    .toList());
                }
            });
        }
        kept.values().removeIf(List::isEmpty);
        return kept;
    }

    /** What cannot be read is refused where the moment is read. */
    private static @Nullable LocalDate day(@Nullable String text) {
        try {
            return text == null || text.isEmpty()
                    ? null
                    : LocalDate.parse(text.length() > 10 ? text.substring(0, 10) : text);
        } catch (DateTimeParseException _) {
            return null;
        }
    }
}
