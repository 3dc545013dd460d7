package se.nyttospar.command.imports.measurement;

import java.util.List;
import se.nyttospar.command.imports.job.Template;
import se.nyttospar.command.imports.job.Template.Explained;

/** The empty file of measurements. Its example is about a benefit that there is not, so that it is refused when it is left in. */
final class MeasurementTemplate {

    static final Template TEMPLATE = new Template(
            "matningar",
            "Mätningar",
            List.of(
                    new Explained(MeasurementField.BENEFIT, "nyttans id", "id of the benefit"),
                    new Explained(
                            MeasurementField.INDICATOR,
                            "indikatorns id; tillsammans med unit i stället för benefit",
                            "id of the indicator; with unit instead of benefit"),
                    new Explained(
                            MeasurementField.UNIT,
                            "enhetens id eller dess kod i ett annat system",
                            "id of the unit, or its code in another system"),
                    new Explained(
                            MeasurementField.PERIOD,
                            "perioden: 2026-03-15, 2026-W07, 2026-03, 2026-Q1, 2026-T1 eller 2026",
                            "the period: 2026-03-15, 2026-W07, 2026-03, 2026-Q1, 2026-T1 or 2026"),
                    new Explained(
                            MeasurementField.VALUE, "värdet i indikatorns enhet", "the value in the indicator's unit"),
                    new Explained(
                            MeasurementField.NUMERATOR, "täljare, om värdet har en", "numerator, if there is one"),
                    new Explained(MeasurementField.DENOMINATOR, "nämnare, större än noll", "denominator, above zero"),
                    new Explained(MeasurementField.SAMPLE_SIZE, "antal observationer", "number of observations"),
                    new Explained(MeasurementField.SOURCE, "varifrån värdet kommer", "where the value comes from"),
                    new Explained(MeasurementField.EVIDENCE, "länk till underlaget", "link to what shows it"),
                    new Explained(
                            MeasurementField.COMMENT, "kommentar, utan personuppgifter", "comment, no personal data"),
                    new Explained(
                            MeasurementField.CONFIRMATION,
                            "skälet till att ett orimligt värde ändå är rätt",
                            "why an implausible value is right after all")),
            List.of(List.of(
                    "exempel-nytta",
                    "",
                    "",
                    "2026-03",
                    "71,5",
                    "143",
                    "200",
                    "200",
                    "Patientadministrativt system",
                    "",
                    "",
                    "")));

    private MeasurementTemplate() {}
}
