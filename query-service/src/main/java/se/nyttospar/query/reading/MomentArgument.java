package se.nyttospar.query.reading;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import se.nyttospar.query.problem.ProblemException;

/** Reads the moment that a question is about from the parameters of its address. */
final class MomentArgument implements HandlerMethodArgumentResolver {
    private final Today today;

    MomentArgument(Today today) {
        this.today = today;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Moment.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        Moment moment = new Moment(
                position(request, "atLeastPosition"),
                position(request, "asOfPosition"),
                read(
                        request,
                        "asOf",
                        this::time,
                        "asOf ska vara en tidpunkt som 2026-03-31T12:00:00Z, eller en dag.",
                        "asOf is a time such as 2026-03-31T12:00:00Z, or a day."),
                read(
                        request,
                        "day",
                        LocalDate::parse,
                        "day ska vara en dag som 2026-03-31.",
                        "day is a day such as 2026-03-31."));
        if (moment.asOf() != null && moment.asOfPosition() != null) {
            throw ProblemException.parameterInvalid(
                    "Ange asOf eller asOfPosition, inte båda.", "Give asOf or asOfPosition, not both.");
        }
        if (moment.day() != null) {
            today.or(moment.day());
        }
        return moment;
    }

    /** A whole day lasts until it ends. */
    private Instant time(String text) {
        Instant time = text.indexOf('T') < 0
                ? Today.endOf(LocalDate.parse(text))
                : OffsetDateTime.parse(text).toInstant();
        if (today.isAhead(time)) {
            throw ProblemException.refused(
                    "as-of-in-future",
                    "asOf ligger i framtiden, och vad som är känt då vet ingen ännu.",
                    "asOf lies ahead, and nobody knows yet what will be known then.");
        }
        return time;
    }

    private static @Nullable Long position(NativeWebRequest request, String name) {
        return read(
                request,
                name,
                text -> {
                    long position = Long.parseLong(text);
                    if (position < 0) {
                        throw new NumberFormatException(text);
                    }
                    return position;
                },
                "%s ska vara en position: ett heltal från 0.".formatted(name),
                "%s is a position: a whole number from 0.".formatted(name));
    }

    private static <T> @Nullable T read(
            NativeWebRequest request, String name, Function<String, T> reading, String sv, String en) {
        String[] texts = request.getParameterValues(name);
        if (texts == null || texts.length == 1 && texts[0].isEmpty()) {
            return null;
        }
        try {
            if (texts.length > 1) {
                throw new NumberFormatException("More than one");
            }
            return reading.apply(texts[0]);
        } catch (DateTimeException | NumberFormatException _) {
            throw ProblemException.parameterInvalid(sv, en);
        }
    }
}
