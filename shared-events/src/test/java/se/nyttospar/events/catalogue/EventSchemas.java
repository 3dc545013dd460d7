package se.nyttospar.events.catalogue;

import com.github.victools.jsonschema.generator.CustomDefinition;
import com.github.victools.jsonschema.generator.FieldScope;
import com.github.victools.jsonschema.generator.Option;
import com.github.victools.jsonschema.generator.OptionPreset;
import com.github.victools.jsonschema.generator.SchemaGenerator;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfigBuilder;
import com.github.victools.jsonschema.generator.SchemaVersion;
import java.lang.reflect.Field;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import se.nyttospar.events.time.Period;
import tools.jackson.databind.node.ObjectNode;

/** JSON Schemas (2020-12) of events, made of their records: what is not marked as nullable is required. */
final class EventSchemas {

    private static final String PERIOD = "^(19|20|21)\\d{2}(-(W\\d{2}|Q[1-4]|T[1-3]|\\d{2}(-\\d{2})?))?$";

    private final SchemaGenerator generator;

    EventSchemas() {
        var builder = new SchemaGeneratorConfigBuilder(
                        EventJson.mapper(), SchemaVersion.DRAFT_2020_12, OptionPreset.PLAIN_JSON)
                .with(Option.INLINE_ALL_SCHEMAS, Option.MAP_VALUES_AS_ADDITIONAL_PROPERTIES, Option.FLATTENED_ENUMS)
                .without(Option.SCHEMA_VERSION_INDICATOR);
        builder.forFields().withRequiredCheck(field -> !isNullable(field)).withNullableCheck(EventSchemas::isNullable);
        builder.forTypesInGeneral().withCustomDefinitionProvider((type, context) -> {
            Map<String, String> known = text(type.getErasedType());
            if (known == null) {
                return null;
            }
            ObjectNode definition = context.getGeneratorConfig().createObjectNode();
            known.forEach(definition::put);
            return new CustomDefinition(definition, true);
        });
        generator = new SchemaGenerator(builder.build());
    }

    ObjectNode of(EventType type) {
        return generator.generateSchema(type.event());
    }

    /** Sorted, so that the document is written alike each time. */
    private static @Nullable SortedMap<String, String> text(Class<?> type) {
        if (type == Period.class) {
            return new TreeMap<>(Map.of("type", "string", "pattern", PERIOD));
        }
        if (type == LocalDate.class) {
            return new TreeMap<>(Map.of("type", "string", "format", "date"));
        }
        return type == BigDecimal.class ? new TreeMap<>(Map.of("type", "number")) : null;
    }

    private static boolean isNullable(FieldScope scope) {
        Field field = scope.getRawMember();
        return !scope.isFakeContainerItemScope() && field.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }
}
