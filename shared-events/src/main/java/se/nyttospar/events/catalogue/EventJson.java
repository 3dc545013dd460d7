package se.nyttospar.events.catalogue;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import se.nyttospar.events.DomainEvent;
import se.nyttospar.events.time.Period;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.AnnotationIntrospector;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.ser.std.StdSerializer;

/** Events as JSON: exact decimals, days without time, periods as their text. Reads every revision there ever was. */
public final class EventJson {

    /** The upcasters of all revisions that came after the first. */
    public static final List<Upcaster> UPCASTERS = Revisions.UPCASTERS;

    private final JsonMapper mapper = exactly(mapper());
    private final Map<String, Map<Integer, Upcaster>> upcasters = new TreeMap<>();

    public EventJson() {
        this(UPCASTERS);
    }

    public EventJson(List<Upcaster> upcasters) {
        upcasters.forEach(upcaster -> this.upcasters
                .computeIfAbsent(upcaster.name(), _ -> new TreeMap<>())
                .put(upcaster.from(), upcaster));
    }

    /** The mapper that events are written with; also fit for anything made of the same words. */
    public static JsonMapper mapper() {
        return JsonMapper.builder()
                .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .addModule(module())
                .build();
    }

    /** How the words that events are made of are written; for any mapper. */
    public static SimpleModule module() {
        SimpleModule module = new SimpleModule("nyttospar");
        module.addSerializer(Period.class, new PeriodWriter());
        module.addDeserializer(Period.class, new PeriodReader());
        return module;
    }

    /** Facts are read exactly: nothing that a record requires may be missing, and no text passes for a number. */
    static JsonMapper exactly(JsonMapper mapper) {
        AnnotationIntrospector known = mapper.deserializationConfig().getAnnotationIntrospector();
        return mapper.rebuild()
                .annotationIntrospector(AnnotationIntrospector.pair(new RequiredComponents(), known))
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .build();
    }

    /**
     * UTF-8 JSON of the event in its newest revision.
     *
     * @throws IllegalArgumentException when something is missing that it could not be read without
     */
    public byte[] write(DomainEvent event) {
        Holes.check((Record) event);
        return mapper.writeValueAsBytes(event);
    }

    /**
     * The event, whatever revision it was written in.
     *
     * @throws UnreadableEventException when the name is unknown, the revision is newer, or the JSON does not fit
     */
    public DomainEvent read(String name, int revision, byte[] json) {
        EventType type = EventCatalogue.named(name)
                .orElseThrow(() -> new UnreadableEventException("Unknown kind of event: " + name, null));
        return read(type, revision, json);
    }

    DomainEvent read(EventType type, int revision, byte[] json) {
        if (revision > type.revision()) {
            throw new UnreadableEventException(
                    "%s has revision %d, newer than %d".formatted(type.name(), revision, type.revision()), null);
        }
        try {
            DomainEvent event = revision == type.revision()
                    ? mapper.readValue(json, type.event())
                    : mapper.treeToValue(upcast(type, revision, json), type.event());
            return present(event, type, revision);
        } catch (JacksonException e) {
            throw new UnreadableEventException(
                    "%s revision %d does not have its shape".formatted(type.name(), revision), e);
        }
    }

    private ObjectNode upcast(EventType type, int revision, byte[] json) {
        ObjectNode event = present(mapper.readValue(json, ObjectNode.class), type, revision);
        for (int from = revision; from < type.revision(); from++) {
            Upcaster upcaster = upcasters.getOrDefault(type.name(), Map.of()).get(from);
            if (upcaster == null) {
                throw new UnreadableEventException("No way from revision %d of %s".formatted(from, type.name()), null);
            }
            upcaster.change().applyTo(event);
        }
        return event;
    }

    /** The JSON literal {@code null} is well-formed, but no fact. */
    private static <T> T present(@Nullable T event, EventType type, int revision) {
        if (event == null) {
            throw new UnreadableEventException("%s revision %d is null".formatted(type.name(), revision), null);
        }
        return event;
    }

    private static final class PeriodWriter extends StdSerializer<Period> {
        PeriodWriter() {
            super(Period.class);
        }

        @Override
        public void serialize(Period period, JsonGenerator json, SerializationContext context) {
            json.writeString(period.toString());
        }
    }

    private static final class PeriodReader extends StdDeserializer<Period> {
        PeriodReader() {
            super(Period.class);
        }

        @Override
        public Period deserialize(JsonParser json, DeserializationContext context) {
            String text = json.getString();
            try {
                return Period.parse(text);
            } catch (IllegalArgumentException _) {
                return (Period) context.handleWeirdStringValue(Period.class, text, "not a period");
            }
        }
    }
}
