package se.nyttospar.events;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.jspecify.annotations.NullMarked;

@AnalyzeClasses(packages = "se.nyttospar.events", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String CATALOGUE = "se.nyttospar.events.catalogue..";

    @ArchTest
    static final ArchRule events_know_no_framework = classes()
            .that()
            .resideOutsideOfPackage(CATALOGUE)
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "org.jspecify.annotations..", "se.nyttospar.events..");

    @ArchTest
    static final ArchRule only_the_catalogue_knows_json = classes()
            .that()
            .resideInAPackage(CATALOGUE)
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "java..",
                    "org.jspecify.annotations..",
                    "se.nyttospar.events..",
                    "tools.jackson..",
                    "com.fasterxml.jackson.annotation..");

    @ArchTest
    static final ArchRule events_do_not_know_how_they_are_written = noClasses()
            .that()
            .resideOutsideOfPackage(CATALOGUE)
            .should()
            .dependOnClassesThat()
            .resideInAPackage(CATALOGUE);

    @ArchTest
    static final ArchRule families_are_sealed = classes()
            .that()
            .areInterfaces()
            .and()
            .areAssignableTo(DomainEvent.class)
            .and()
            .doNotBelongToAnyOf(DomainEvent.class)
            .should(be(describe("sealed", type -> type.reflect().isSealed())));

    @ArchTest
    static final ArchRule events_are_records_of_a_family = classes()
            .that()
            .areNotInterfaces()
            .and()
            .areAssignableTo(DomainEvent.class)
            .should()
            .beRecords()
            .andShould(be(describe(
                    "of a family",
                    type -> type.getRawInterfaces().stream()
                            .noneMatch(family -> family.isEquivalentTo(DomainEvent.class)))));

    @ArchTest
    static final ArchRule what_events_are_made_of_is_immutable = classes()
            .that()
            .resideOutsideOfPackages(CATALOGUE, "se.nyttospar.events.envelope..")
            .and(not(describe("of the compiler", type -> type.getModifiers().contains(JavaModifier.SYNTHETIC))))
            .should(be(describe(
                    "records, enums or interfaces", type -> type.isRecord() || type.isEnum() || type.isInterface())));

    @ArchTest
    static final ArchRule numbers_are_exact = noFields()
            .should()
            .haveRawType(double.class)
            .orShould()
            .haveRawType(float.class)
            .orShould()
            .haveRawType(Double.class)
            .orShould()
            .haveRawType(Float.class);

    /** What a record requires is told from what it does not only where null is marked. */
    @ArchTest
    static final ArchRule null_is_marked_everywhere = classes()
            .should(be(describe(
                    "in a null-marked package",
                    type -> type.reflect().getPackage().isAnnotationPresent(NullMarked.class))));
}
