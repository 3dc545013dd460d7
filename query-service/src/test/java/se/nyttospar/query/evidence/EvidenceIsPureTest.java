package se.nyttospar.query.evidence;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.properties.HasName;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.apache.commons.numbers.fraction.BigFraction;

/** The same input gives the same answer on every machine, forever: nothing but values comes in or goes out. */
@AnalyzeClasses(packages = "se.nyttospar.query.evidence", importOptions = ImportOption.DoNotIncludeTests.class)
class EvidenceIsPureTest {

    @ArchTest
    static final ArchRule knows_only_values_and_numbers = classes()
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "java..",
                    "org.jspecify..",
                    "org.apache.commons.numbers..",
                    "se.nyttospar.events..",
                    "se.nyttospar.query.evidence..");

    @ArchTest
    static final ArchRule touches_no_file_network_or_database = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.io..", "java.nio..", "java.sql..", "java.net..", "java.util.logging..");

    /** It is wrong for two negative fractions; Exact compares. */
    @ArchTest
    static final ArchRule compares_fractions_by_their_difference =
            noClasses().should().callMethod(BigFraction.class, "compareTo", BigFraction.class);

    @ArchTest
    static final ArchRule reads_no_clock_and_rolls_no_dice = noClasses()
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.time.Clock")
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.util.Random")
            .orShould()
            .callMethodWhere(JavaCall.Predicates.target(HasName.Predicates.nameMatching(
                    "now|currentTimeMillis|nanoTime|random|randomUUID|getProperty|getenv|getDefault|systemDefault")));
}
