package se.nyttospar.query.evidence.policy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import se.nyttospar.events.benefit.BenefitRole;
import se.nyttospar.query.evidence.benefit.BenefitEvidence;
import se.nyttospar.query.evidence.spc.Assurance;

/**
 * Everything that the rules read.
 *
 * @param initiative the initiative
 * @param benefits its active benefits
 * @param startedEffect every primary has come to the day from which an effect is to be seen
 * @param used every adoption benefit says that the change is used; true without one
 */
public record Situation(
        InitiativeState initiative, List<BenefitEvidence> benefits, boolean startedEffect, boolean used) {

    public Situation {
        benefits = List.copyOf(benefits);
    }

    /** The situation on {@code day}. */
    public static Situation of(InitiativeState initiative, List<BenefitEvidence> benefits, LocalDate day) {
        boolean used = benefits.stream()
                .filter(benefit -> benefit.role() == BenefitRole.ADOPTION)
                .allMatch(adoption -> adoption.trajectory().asPlanned() || adoption.assurance() == Assurance.PASS);
        return new Situation(initiative, benefits, startedEffect(benefits, day), used);
    }

    /** The same initiative with other evidence of its benefits on a later day; all other inputs stay. */
    Situation with(List<BenefitEvidence> others, LocalDate day) {
        return new Situation(initiative, others, startedEffect(others, day), used);
    }

    Situation withoutFiguresOf(Set<String> some) {
        return new Situation(
                initiative,
                benefits.stream()
                        .map(benefit -> some.contains(benefit.benefitId()) ? benefit.withoutFigures() : benefit)
                        .toList(),
                startedEffect,
                used);
    }

    private static boolean startedEffect(List<BenefitEvidence> benefits, LocalDate day) {
        List<BenefitEvidence> primaries =
                benefits.stream().filter(Situation::isPrimary).toList();
        return !primaries.isEmpty()
                && primaries.stream().allMatch(primary -> {
                    LocalDate from = primary.effectFrom();
                    return from != null && !day.isBefore(from);
                });
    }

    static boolean isPrimary(BenefitEvidence benefit) {
        return benefit.role() == BenefitRole.PRIMARY;
    }

    Stream<BenefitEvidence> primaries() {
        return benefits.stream().filter(Situation::isPrimary);
    }

    Stream<BenefitEvidence> balancing() {
        return benefits.stream().filter(benefit -> benefit.role() == BenefitRole.BALANCING);
    }

    Stream<BenefitEvidence> safetyCritical() {
        return benefits.stream().filter(BenefitEvidence::safetyCritical);
    }

    boolean anyPrimary(Predicate<BenefitEvidence> test) {
        return primaries().anyMatch(test);
    }

    boolean everyPrimary(Predicate<BenefitEvidence> test) {
        return primaries().allMatch(test);
    }

    boolean noneImproved() {
        return primaries().noneMatch(primary -> primary.variation().improved());
    }
}
