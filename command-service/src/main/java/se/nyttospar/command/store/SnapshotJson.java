package se.nyttospar.command.store;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.LocalDate;
import java.util.Map;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;
import se.nyttospar.command.benefit.Benefit;
import se.nyttospar.command.benefit.BenefitState;
import se.nyttospar.command.benefit.MeasuredSeries;
import se.nyttospar.events.catalogue.EventJson;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.annotation.JsonSerialize;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.util.StdConverter;

/** How snapshots are written. They can always be made anew from the events, so their shape is nobody's contract. */
final class SnapshotJson {

    private SnapshotJson() {}

    static void customize(JsonMapper.Builder mapper) {
        mapper.addModule(EventJson.module())
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

    @JsonSerialize(converter = ToFlat.class)
    @JsonDeserialize(converter = OfFlat.class)
    private interface Series {}

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

    private static final class ToFlat extends StdConverter<MeasuredSeries, MeasuredSeries.Flat> {
        @Override
        public MeasuredSeries.Flat convert(MeasuredSeries series) {
            return series.flat();
        }
    }

    private static final class OfFlat extends StdConverter<MeasuredSeries.Flat, MeasuredSeries> {
        @Override
        public MeasuredSeries convert(MeasuredSeries.Flat flat) {
            return MeasuredSeries.of(flat);
        }
    }

    private static final class ToRebases extends StdConverter<Map<LocalDate, String>, PMap<LocalDate, String>> {
        @Override
        public PMap<LocalDate, String> convert(Map<LocalDate, String> map) {
            return HashTreePMap.from(map);
        }
    }
}
