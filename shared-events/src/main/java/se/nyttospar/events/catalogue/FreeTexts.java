package se.nyttospar.events.catalogue;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.nyttospar.events.DomainEvent;
import se.nyttospar.events.FreeText;

/** Which texts of an event are free ({@link FreeText}), by JSON pointer. */
public final class FreeTexts {

    private static final Pattern POINTER = Pattern.compile("(/[A-Za-z0-9]+)+");
    private static final Pattern INDEX = Pattern.compile("0|[1-9][0-9]{0,8}");

    /** @param free whether it, or what it is a part of, is marked as free text */
    private record Place(Type type, boolean free) {}

    private FreeTexts() {}

    /** Whether the pointer leads to a free text of such events; whether an event has one there is another question. */
    public static boolean isFree(Class<? extends DomainEvent> event, String pointer) {
        if (!POINTER.matcher(pointer).matches()) {
            return false;
        }
        Place place = new Place(event, false);
        for (String step : pointer.substring(1).split("/", -1)) {
            place = step(place, step);
            if (place == null) {
                return false;
            }
        }
        return place.free() && place.type() == String.class;
    }

    private static @Nullable Place step(Place from, String step) {
        if (from.type() instanceof Class<?> type && type.isRecord()) {
            return component(type, step)
                    .map(found ->
                            new Place(found.getGenericType(), from.free() || found.isAnnotationPresent(FreeText.class)))
                    .orElse(null);
        }
        return from.type() instanceof ParameterizedType list
                        && list.getRawType() == List.class
                        && INDEX.matcher(step).matches()
                ? new Place(list.getActualTypeArguments()[0], from.free())
                : null;
    }

    private static Optional<RecordComponent> component(Class<?> type, String name) {
        return Arrays.stream(type.getRecordComponents())
                .filter(component -> component.getName().equals(name))
                .findFirst();
    }
}
