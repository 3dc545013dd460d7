package se.nyttospar.query.login;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.ObjectInputFilter;
import java.io.ObjectInputStream;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.convert.TypeDescriptor;
import org.springframework.core.convert.converter.GenericConverter;
import org.springframework.core.convert.support.GenericConversionService;
import org.springframework.core.serializer.support.SerializingConverter;

/**
 * Sessions as bytes. Read back is only what a session is made of; what another version of the service wrote, and this one cannot
 * read, is as if it were not there, so that its owner logs in again.
 */
final class SessionBytes {
    private static final Logger LOG = LoggerFactory.getLogger(SessionBytes.class);
    private static final ObjectInputFilter KNOWN = ObjectInputFilter.Config.createFilter(
            "maxdepth=60;maxbytes=1000000;maxarray=100000;se.nyttospar.query.login.*;org.springframework.security.**;"
                    + "java.lang.*;java.math.*;java.net.*;java.time.*;java.util.*;java.util.concurrent.*;!*");

    private SessionBytes() {}

    static GenericConversionService conversions() {
        GenericConversionService conversions = new GenericConversionService();
        conversions.addConverter(Object.class, byte[].class, new SerializingConverter());
        conversions.addConverter(new Reading());
        return conversions;
    }

    /** A converter of the kind that may answer nothing. */
    private static final class Reading implements GenericConverter {
        @Override
        public Set<ConvertiblePair> getConvertibleTypes() {
            return Set.of(new ConvertiblePair(byte[].class, Object.class));
        }

        @Override
        public @Nullable Object convert(@Nullable Object source, TypeDescriptor from, TypeDescriptor to) {
            return source instanceof byte[] bytes ? read(bytes) : null;
        }
    }

    private static @Nullable Object read(byte[] bytes) {
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes))) {
            in.setObjectInputFilter(KNOWN);
            return in.readObject();
        } catch (IOException | ClassNotFoundException e) {
            LOG.warn("Something in a session cannot be read and is left out: {}", e.getMessage());
            return null;
        }
    }
}
