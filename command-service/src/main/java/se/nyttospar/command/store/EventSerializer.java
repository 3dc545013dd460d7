package se.nyttospar.command.store;

import org.axonframework.serialization.Converter;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.axonframework.serialization.SimpleSerializedType;
import se.nyttospar.events.DomainEvent;
import se.nyttospar.events.catalogue.EventCatalogue;
import se.nyttospar.events.catalogue.EventJson;
import se.nyttospar.events.catalogue.EventType;

/** Events under their logical name and revision; everything else (metadata) as Axon does it. */
final class EventSerializer implements Serializer {

    private final EventJson json = new EventJson();
    private final Serializer others;

    EventSerializer(Serializer others) {
        this.others = others;
    }

    @Override
    public <T> SerializedObject<T> serialize(Object object, Class<T> representation) {
        if (object instanceof DomainEvent event) {
            T data = getConverter().convert(json.write(event), representation);
            return new SimpleSerializedObject<>(data, representation, typeForClass(event.getClass()));
        }
        return others.serialize(object, representation);
    }

    @Override
    public <T> boolean canSerializeTo(Class<T> representation) {
        return others.canSerializeTo(representation);
    }

    @Override
    @SuppressWarnings("unchecked")
    public <S, T> T deserialize(SerializedObject<S> object) {
        SerializedType type = object.getType();
        if (EventCatalogue.named(type.getName()).isEmpty()) {
            return others.deserialize(object);
        }
        byte[] data = getConverter().convert(object, byte[].class).getData();
        return (T) json.read(type.getName(), Integer.parseInt(type.getRevision()), data);
    }

    @Override
    public Class<?> classForType(SerializedType type) {
        return EventCatalogue.named(type.getName())
                .<Class<?>>map(EventType::event)
                .orElseGet(() -> others.classForType(type));
    }

    @Override
    @SuppressWarnings({"rawtypes", "unchecked"})
    public SerializedType typeForClass(Class type) {
        if (type != null && DomainEvent.class.isAssignableFrom(type)) {
            EventType event = EventCatalogue.of((Class<? extends DomainEvent>) type);
            return new SimpleSerializedType(event.name(), Integer.toString(event.revision()));
        }
        return others.typeForClass(type);
    }

    @Override
    public Converter getConverter() {
        return others.getConverter();
    }
}
