package se.nyttospar.query.web.planning;

import static se.nyttospar.query.web.form.Field.choice;
import static se.nyttospar.query.web.form.Field.day;
import static se.nyttospar.query.web.form.Field.line;
import static se.nyttospar.query.web.form.Field.text;
import static se.nyttospar.query.web.form.Field.whole;
import static se.nyttospar.query.web.form.Field.yes;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import se.nyttospar.events.initiative.ai.AiActClass;
import se.nyttospar.events.initiative.ai.AiRole;
import se.nyttospar.events.initiative.ai.ArtefactKind;
import se.nyttospar.events.initiative.ai.MedicalDevice;
import se.nyttospar.query.web.form.Section;
import se.nyttospar.query.web.form.Typed;
import se.nyttospar.query.web.frame.Names.Choice;
import se.nyttospar.query.web.frame.Words;

/** What is asked about the use of AI. */
final class AiQuestions {
    private static final int ARTEFACTS = 3;
    private static final Set<ArtefactKind> IN_FIELDS_OF_THEIR_OWN =
            Set.of(ArtefactKind.HUMAN_OVERSIGHT, ArtefactKind.LOG_RETENTION, ArtefactKind.CE_EVIDENCE);

    private AiQuestions() {}

    static List<Section> sections(Words words, Typed typed) {
        List<Section> sections = new ArrayList<>();
        sections.add(Section.of(
                "ai",
                choice("aiActClass", AiActClass.class, words).must(),
                choice("role", AiRole.class, words).must().called("ai-role"),
                text("purpose").must(),
                yes("personalData")));
        sections.add(Section.of(
                "oversight",
                line("oversight.overseer").hinted(),
                line("oversight.how"),
                whole("logRetentionDays").hinted()));
        sections.add(Section.of(
                "device",
                choice("device.regulation", MedicalDevice.Regulation.class, words),
                line("device.deviceClass").hinted(),
                line("device.ceEvidence"),
                day("device.ceValidTo")));
        List<Choice> kinds = Stream.of(ArtefactKind.values())
                .filter(kind -> !IN_FIELDS_OF_THEIR_OWN.contains(kind))
                .map(kind -> new Choice(kind.name(), words.label(kind)))
                .toList();
        sections.addAll(Section.rows(
                "artefact",
                "artefacts",
                typed.rows("artefacts") + ARTEFACTS,
                choice("kind", kinds).must().called("artefact-kind"),
                line("reference").must(),
                day("date").must()));
        return sections;
    }
}
