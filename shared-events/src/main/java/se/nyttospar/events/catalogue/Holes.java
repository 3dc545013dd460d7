package se.nyttospar.events.catalogue;

import java.lang.reflect.AnnotatedType;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds what is missing in a record before it is written, since it could not be read again. */
final class Holes {

    private record Part(RecordComponent component, boolean required) {}

    private static final ClassValue<Part[]> PARTS = new ClassValue<>() {
        @Override
        protected Part[] computeValue(Class<?> type) {
            RecordComponent[] components = type.getRecordComponents();
            Part[] parts = new Part[components.length];
            for (int i = 0; i < parts.length; i++) {
                components[i].getAccessor().setAccessible(true);
                parts[i] = new Part(components[i], !nullable(components[i].getAnnotatedType()));
            }
            return parts;
        }
    };

    private Holes() {}

    /** @throws IllegalArgumentException naming what is missing */
    static void check(Record written) {
        for (Part part : PARTS.get(written.getClass())) {
            Object value = value(part.component(), written);
            if (value == null && part.required()) {
                throw new IllegalArgumentException("%s.%s is missing"
                        .formatted(
                                written.getClass().getSimpleName(),
                                part.component().getName()));
            }
            checkWithin(value);
        }
    }

    private static void checkWithin(@Nullable Object value) {
        switch (value) {
            case Record inner when inner.getClass().getName().startsWith("se.nyttospar.") -> check(inner);
            case Collection<?> many -> many.forEach(Holes::checkItem);
            case Map<?, ?> map -> map.values().forEach(Holes::checkItem);
            case null, default -> {}
        }
    }

    private static void checkItem(@Nullable Object item) {
        if (item == null) {
            throw new IllegalArgumentException("An item of a list is missing");
        }
        checkWithin(item);
    }

    private static @Nullable Object value(RecordComponent component, Record of) {
        try {
            return component.getAccessor().invoke(of);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean nullable(AnnotatedType type) {
        return type.isAnnotationPresent(Nullable.class);
    }
}
