package se.nyttospar.query;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "se.nyttospar.query", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    private static final String ROOT = "se.nyttospar.query.";
    private static final String EVERYTHING = "se.nyttospar.query..";

    @ArchTest
    static final ArchRule packages_depend_on_each_other_in_one_direction =
            slices().matching("se.nyttospar.query.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule the_feed_knows_nothing_of_views = noClasses()
            .that()
            .resideInAPackage(ROOT + "feed..")
            .should()
            .dependOnClassesThat(resideInAnyPackage(EVERYTHING).and(resideOutsideOfPackages(ROOT + "feed..")));

    @ArchTest
    static final ArchRule generations_know_the_feed_and_no_view = noClasses()
            .that()
            .resideInAPackage(ROOT + "generation..")
            .should()
            .dependOnClassesThat(resideInAnyPackage(EVERYTHING)
                    .and(resideOutsideOfPackages(ROOT + "generation..", ROOT + "feed..")));

    @ArchTest
    static final ArchRule benefits_know_what_they_refer_to_and_no_answer_made_of_them = views("benefit", "initiative");

    @ArchTest
    static final ArchRule initiatives_know_no_other_view = views("initiative");

    @ArchTest
    static final ArchRule the_catalogue_knows_no_other_view = views("catalogue");

    @ArchTest
    static final ArchRule the_board_is_made_of_benefits_and_initiatives = views("board", "benefit", "initiative");

    @ArchTest
    static final ArchRule policies_are_held_against_the_board = views("policy", "board", "benefit", "initiative");

    @ArchTest
    static final ArchRule kpi_views_are_made_of_benefits = views("kpi", "benefit", "initiative");

    @ArchTest
    static final ArchRule meetings_look_at_initiatives_and_what_is_advised =
            views("meeting", "board", "benefit", "initiative");

    @ArchTest
    static final ArchRule the_timeline_stands_alone_but_for_what_must_be_hidden = views("timeline", "benefit");

    @ArchTest
    static final ArchRule realised_benefits_know_what_was_promised = views("realisedbenefit", "benefit", "initiative");

    @ArchTest
    static final ArchRule decisions_know_what_was_recommended = views("decision", "board", "benefit", "initiative");

    @ArchTest
    static final ArchRule the_overdue_is_made_of_benefits_and_initiatives = views("overdue", "benefit", "initiative");

    @ArchTest
    static final ArchRule the_ai_register_is_made_of_initiatives = views("airegister", "initiative");

    @ArchTest
    static final ArchRule effect_chains_show_how_benefits_do = views("effectchain", "benefit", "initiative", "words");

    @ArchTest
    static final ArchRule annual_reports_are_made_of_benefits_and_initiatives =
            views("annualreport", "benefit", "initiative", "words");

    @ArchTest
    static final ArchRule packages_are_made_of_benefits_and_initiatives = views("exchange", "benefit", "initiative");

    @ArchTest
    static final ArchRule changes_know_no_view = views("changes");

    @ArchTest
    static final ArchRule only_the_feed_speaks_to_kafka = noClasses()
            .that()
            .resideOutsideOfPackage(ROOT + "feed..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.apache.kafka..");

    @ArchTest
    static final ArchRule only_feed_and_generations_speak_to_axon = noClasses()
            .that()
            .resideOutsideOfPackages(ROOT + "feed..", ROOT + "generation..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.axonframework..");

    /** A view knows its own package, what is published by those named, and what all views stand on. */
    private static ArchRule views(String view, String... others) {
        String[] allowed = java.util.stream.Stream.concat(
                        java.util.stream.Stream.of(
                                view, "feed", "generation", "reading", "problem", "evidence", "catalogue"),
                        java.util.Arrays.stream(others))
                .map(name -> ROOT + name + "..")
                .toArray(String[]::new);
        return classes()
                .that()
                .resideInAPackage(ROOT + view + "..")
                .should()
                .onlyDependOnClassesThat(resideOutsideOfPackages(EVERYTHING).or(resideInAnyPackage(allowed)));
    }
}
