package se.nyttospar.acceptance.nhs;

import java.math.BigDecimal;
import java.util.List;
import org.apache.commons.csv.CSVRecord;
import se.nyttospar.acceptance.Findings;
import se.nyttospar.local.client.Nyttospar;
import se.nyttospar.local.client.Reply;
import se.nyttospar.local.client.SideBySide;
import tools.jackson.databind.JsonNode;

/** The series as query-service answers them. */
final class NhsSeries {
    private final Nyttospar nyttospar;

    NhsSeries(Nyttospar nyttospar) {
        this.nyttospar = nyttospar;
    }

    Reply of(String benefit) {
        return nyttospar.query("/benefits/%s/series".formatted(benefit));
    }

    /** Every value of the file is there, exactly, once, and nothing else. */
    void compareValues(NhsFile file, long position, Findings findings) {
        List<JsonNode> answers = SideBySide.map(
                file.organisations(),
                code -> nyttospar
                        .query("/benefits/%s/series?atLeastPosition=%d".formatted(NhsFile.benefit(code), position))
                        .json());
        for (int i = 0; i < answers.size(); i++) {
            String code = file.organisations().get(i);
            compare(code, file.months(code), answers.get(i).path("points"), findings);
        }
        findings.note("%d series, %d values", answers.size(), file.values());
    }

    private static void compare(String code, List<CSVRecord> months, JsonNode points, Findings findings) {
        findings.same(code + " points", months.size(), points.size());
        for (int i = 0; i < Math.min(months.size(), points.size()); i++) {
            CSVRecord month = months.get(i);
            String what = code + " " + month.get("period");
            findings.same(
                    what + " day",
                    month.get("period"),
                    points.path(i).path("firstDay").asString(""));
            findings.same(
                    what + " value",
                    0,
                    new BigDecimal(month.get("pct_within_4h"))
                            .compareTo(points.path(i).path("value").decimalValue()));
        }
    }
}
