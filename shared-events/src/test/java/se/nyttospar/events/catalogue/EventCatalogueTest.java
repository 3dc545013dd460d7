package se.nyttospar.events.catalogue;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;
import se.nyttospar.events.DomainEvent;
import se.nyttospar.events.benefit.EffectMeasured;

class EventCatalogueTest {

    private record NeverCatalogued(String stream) implements DomainEvent {}

    @Test
    void knows_every_event_of_the_module() {
        JavaClasses module = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("se.nyttospar.events");

        assertThat(module)
                .filteredOn(type -> type.isAssignableTo(DomainEvent.class) && !type.isInterface())
                .map(JavaClass::getName)
                .containsExactlyInAnyOrderElementsOf(EventCatalogue.TYPES.stream()
                        .map(type -> type.event().getName())
                        .toList());
    }

    @Test
    void names_say_family_and_fact() {
        assertThat(EventCatalogue.TYPES)
                .allSatisfy(type -> {
                    String family = type.event().getPackageName().replaceFirst(".*\\.", "");
                    assertThat(type.name()).matches("[a-z]+(-[a-z]+)*\\.[a-z]+(-[a-z]+)*");
                    assertThat(type.name().replaceFirst("\\..*", "").replace("-", ""))
                            .isEqualTo(family);
                    assertThat(type.revision()).isPositive();
                })
                .map(EventType::name)
                .doesNotHaveDuplicates();
    }

    @Test
    void finds_an_event_by_name_and_by_record() {
        EventType type = EventCatalogue.of(EffectMeasured.class);

        assertThat(type.name()).isEqualTo("benefit.effect-measured");
        assertThat(EventCatalogue.named("benefit.effect-measured")).contains(type);
        assertThat(EventCatalogue.named("benefit.effect-guessed")).isEmpty();
    }

    @Test
    void a_record_that_is_not_listed_is_no_event_yet() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EventCatalogue.of(NeverCatalogued.class))
                .withMessageContaining("NeverCatalogued");
    }

    @Test
    void one_upcaster_leads_from_each_old_revision_and_none_from_elsewhere() {
        var steps = EventJson.UPCASTERS.stream().collect(groupingBy(up -> up.name() + " " + up.from()));

        assertThat(steps.values()).allSatisfy(step -> assertThat(step).hasSize(1));
        assertThat(steps.keySet())
                .containsExactlyInAnyOrderElementsOf(ApprovedJson.ofEveryRevision()
                        .filter(approved ->
                                approved.revision() < approved.type().revision())
                        .map(approved -> approved.type().name() + " " + approved.revision())
                        .toList());
    }
}
