package se.nyttospar.acceptance.kill;

import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import se.nyttospar.local.client.Nyttospar;
import se.nyttospar.local.client.Reply;

/** What query-service answers to everything that can be asked about the values. */
final class Answers {

    private Answers() {}

    /** Answers by question, each with the position that it is of. */
    static SortedMap<String, String> at(Nyttospar nyttospar, long position) {
        SortedMap<String, String> answers = new TreeMap<>();
        questions().forEach(question -> {
            String separator = question.contains("?") ? "&" : "?";
            Reply reply = nyttospar.query(question + separator + "atLeastPosition=" + position);
            answers.put(question, reply.position() + " " + reply.text());
        });
        return answers;
    }

    private static Stream<String> questions() {
        String initiative = "/initiatives/" + DailyValues.INITIATIVE;
        return Stream.concat(
                Stream.of(
                        "/board?limit=1000",
                        "/board/" + DailyValues.INITIATIVE,
                        "/benefits?limit=1000",
                        "/kpi-views?limit=1000",
                        "/kpi-views?limit=1000&from=1951-01&to=1951-12",
                        "/indicators/%s/comparison".formatted(DailyValues.INDICATOR),
                        "/initiatives?limit=1000",
                        initiative,
                        initiative + "/timeline?limit=1000",
                        initiative + "/timeline/verification",
                        "/overdue?limit=1000",
                        "/decisions?limit=1000",
                        "/realisation?limit=1000",
                        "/divisions?limit=1000"),
                Stream.of(0, DailyValues.BENEFITS - 1, DailyValues.BENEFITS)
                        .map(DailyValues::benefit)
                        .flatMap(benefit -> Stream.of(
                                "/benefits/" + benefit,
                                "/benefits/%s/series".formatted(benefit),
                                "/benefits/%s/timeline/verification".formatted(benefit))));
    }
}
