package se.nyttospar.command;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Instant;
import java.time.LocalDate;

@AnalyzeClasses(packages = "se.nyttospar.command", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule deciders_states_and_rules_are_pure = noClasses()
            .that()
            .haveNameMatching(".*\\.(\\w+Decider|\\w+State|\\w+Rules|Gate|Lifecycle|\\w+Command)(\\$.*)?")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.springframework..",
                    "org.axonframework..",
                    "jakarta..",
                    "java.sql..",
                    "javax.sql..",
                    "java.io..",
                    "java.net..",
                    "java.util.concurrent..",
                    "org.apache.kafka..",
                    "org.slf4j..")
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.time.Clock")
            .orShould()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now");

    @ArchTest
    static final ArchRule only_the_relay_speaks_kafka = noClasses()
            .that()
            .resideOutsideOfPackage("..relay..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.kafka..");

    @ArchTest
    static final ArchRule the_relay_knows_events_only_by_name = noClasses()
            .that()
            .resideInAPackage("..relay..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "..command.benefit..",
                    "..command.initiative..",
                    "..command.imports..",
                    "se.nyttospar.events.benefit..");

    @ArchTest
    static final ArchRule packages_are_named_after_what_they_do = classes()
            .should()
            .resideOutsideOfPackages("..controller..", "..service..", "..repository..", "..dto..", "..util..");
}
