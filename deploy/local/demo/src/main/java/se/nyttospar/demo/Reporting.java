package se.nyttospar.demo;

import static java.util.stream.Collectors.flatMapping;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import se.nyttospar.demo.Scenario.InitiativePlan;
import se.nyttospar.local.client.Identity;
import se.nyttospar.local.client.ImportDialect;
import se.nyttospar.local.client.ImportMode;
import se.nyttospar.local.client.ImportResult;
import se.nyttospar.local.client.MeasurementImports;
import se.nyttospar.local.client.Nyttospar;

/** Reports what was measured: a file per division, and some of the newest values one by one. */
final class Reporting {
    private final Nyttospar nyttospar;
    private final Organisation organisation;
    private final Values values;

    /** How much there was. */
    record Reported(long values, long unchanged, long refused) {}

    Reporting(Nyttospar nyttospar, Organisation organisation, Values values) {
        this.nyttospar = nyttospar;
        this.organisation = organisation;
        this.values = values;
    }

    /** Values that someone has corrected since are left as they are. */
    Reported report(Scenario scenario) {
        Map<String, List<BenefitPlan>> byDivision = scenario.initiatives().stream()
                .collect(groupingBy(
                        InitiativePlan::division,
                        TreeMap::new,
                        flatMapping(plan -> plan.benefits().stream(), toList())));
        var imports = new MeasurementImports(nyttospar, Identity.REGIONAL_REPORTER);
        List<ImportResult> results = byDivision.values().stream()
                .map(benefits -> imports.run(file(benefits), ImportDialect.COMMAS, ImportMode.VALID_ROWS))
                .toList();
        scenario.benefits().forEach(this::sendByHand);
        return new Reported(
                results.stream().mapToLong(ImportResult::recorded).sum(),
                results.stream().mapToLong(ImportResult::unchanged).sum(),
                results.stream().mapToLong(ImportResult::refused).sum());
    }

    private byte[] file(List<BenefitPlan> benefits) {
        var text = new StringBuilder();
        try (var csv = new CSVPrinter(text, CSVFormat.RFC4180)) {
            csv.printRecord("benefit", "period", "value", "numerator", "denominator", "source");
            for (BenefitPlan plan : benefits) {
                List<Value> all = values.of(plan, organisation.scale(plan.indicator()));
                for (Value value : all.subList(0, Math.max(0, all.size() - plan.sentByHand()))) {
                    csv.printRecord(
                            plan.id(),
                            value.period(),
                            value.value(),
                            value.numerator(),
                            value.denominator(),
                            value.source());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void sendByHand(BenefitPlan plan) {
        List<Value> all = values.of(plan, organisation.scale(plan.indicator()));
        all.subList(Math.max(0, all.size() - plan.sentByHand()), all.size())
                .forEach(value -> nyttospar.command(
                        Identity.MEDICINE_REPORTER, "/benefits/%s/measurements".formatted(plan.id()), value));
    }
}
