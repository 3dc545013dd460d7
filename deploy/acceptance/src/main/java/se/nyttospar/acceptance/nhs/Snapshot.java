package se.nyttospar.acceptance.nhs;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import se.nyttospar.acceptance.Findings;
import se.nyttospar.local.client.Nyttospar;
import se.nyttospar.local.client.Reply;
import se.nyttospar.local.client.SideBySide;

/**
 * What the views say at one moment.
 *
 * @param answers text of each answer, by path
 * @param position of the views
 */
record Snapshot(Map<String, String> answers, OptionalLong position) {
    private static final String DAY = "2019-04-01";

    static Snapshot of(Nyttospar nyttospar, NhsFile file) {
        List<String> paths = new ArrayList<>(List.of(
                "/board?limit=1000&day=" + DAY,
                "/kpi-views?limit=1000&day=" + DAY,
                "/benefits?limit=1000&day=" + DAY,
                "/initiatives?limit=1000"));
        for (String code : file.organisations()) {
            paths.add("/benefits/%s/series?day=%s".formatted(NhsFile.benefit(code), DAY));
            paths.add("/initiatives/%s/timeline?limit=1000".formatted(NhsFile.initiative(code)));
        }
        List<Reply> replies = SideBySide.map(paths, nyttospar::query);
        Map<String, String> answers = new LinkedHashMap<>();
        for (int i = 0; i < paths.size(); i++) {
            answers.put(paths.get(i), replies.get(i).text());
        }
        return new Snapshot(answers, replies.getFirst().position());
    }

    void compare(Snapshot later, Findings findings) {
        findings.same("position of the views", position, later.position);
        findings.holds("the views name their position", position.isPresent());
        answers.forEach((path, text) ->
                findings.holds(path + " is the same byte by byte", text.equals(later.answers.get(path))));
    }
}
