package se.nyttospar.command.store;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.LocalDate;
import java.util.Map;
import java.util.SortedMap;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;
import org.pcollections.TreePMap;
import se.nyttospar.command.benefit.Benefit;
import se.nyttospar.command.benefit.BenefitState;
import se.nyttospar.command.benefit.MeasuredSeries;
import se.nyttospar.command.benefit.Recorded;
import se.nyttospar.events.catalogue.EventJson;
import se.nyttospar.events.time.Period;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.KeyDeserializer;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.util.StdConverter;

/** How snapshots are written. They can always be made anew from the events, so their shape is nobody's contract. */
final class SnapshotJson {

    private SnapshotJson() {}

    static void customize(JsonMapper.Builder mapper) {
        mapper.addModule(EventJson.module())
                .addModule(new SimpleModule("snapshots").addKeyDeserializer(Period.class, new PeriodKey()))
                .addMixIn(Benefit.class, Fields.class)
                .addMixIn(BenefitState.class, Kind.class)
                .addMixIn(BenefitState.Tracked.class, Tracked.class)
                .addMixIn(MeasuredSeries.class, Series.class);
    }

    @JsonAutoDetect(
            fieldVisibility = JsonAutoDetect.Visibility.ANY,
            getterVisibility = JsonAutoDetect.Visibility.NONE,
            isGetterVisibility = JsonAutoDetect.Visibility.NONE)
    private interface Fields {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = BenefitState.Undefined.class, name = "undefined"),
        @JsonSubTypes.Type(value = BenefitState.Tracked.class, name = "tracked"),
        @JsonSubTypes.Type(value = BenefitState.Retired.class, name = "retired")
    })
    private interface Kind {}

    private record Series(
            @JsonDeserialize(converter = ToRecorded.class) TreePMap<Period, Recorded> recorded) {}

    private record Tracked(
            @JsonDeserialize(converter = ToGroups.class) PMap<String, MeasuredSeries> groups,
            @JsonDeserialize(converter = ToRebases.class) PMap<LocalDate, String> rebases,
            @JsonDeserialize(converter = ToDays.class) PMap<String, LocalDate> unitGoLives) {}

    private static final class ToGroups
            extends StdConverter<Map<String, MeasuredSeries>, PMap<String, MeasuredSeries>> {
        @Override
        public PMap<String, MeasuredSeries> convert(Map<String, MeasuredSeries> map) {
            return HashTreePMap.from(map);
        }
    }

    private static final class ToDays extends StdConverter<Map<String, LocalDate>, PMap<String, LocalDate>> {
        @Override
        public PMap<String, LocalDate> convert(Map<String, LocalDate> map) {
            return HashTreePMap.from(map);
        }
    }

    private static final class ToRecorded
            extends StdConverter<SortedMap<Period, Recorded>, TreePMap<Period, Recorded>> {
        @Override
        public TreePMap<Period, Recorded> convert(SortedMap<Period, Recorded> map) {
            return TreePMap.from(map);
        }
    }

    private static final class ToRebases extends StdConverter<Map<LocalDate, String>, PMap<LocalDate, String>> {
        @Override
        public PMap<LocalDate, String> convert(Map<LocalDate, String> map) {
            return HashTreePMap.from(map);
        }
    }

    private static final class PeriodKey extends KeyDeserializer {
        @Override
        public Object deserializeKey(String key, DeserializationContext context) {
            return Period.parse(key);
        }
    }
}
