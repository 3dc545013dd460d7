package se.nyttospar.query.policy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Divides initiatives into pieces of work. */
final class Pieces {

    private Pieces() {}

    /**
     * Pieces in the order of the initiatives.
     *
     * @param own ids of the benefits of an initiative
     * @param size benefits of a piece, at least one initiative's
     */
    static List<Map<String, List<String>>> of(List<String> initiatives, Map<String, List<String>> own, int size) {
        List<Map<String, List<String>>> pieces = new ArrayList<>();
        Map<String, List<String>> piece = new LinkedHashMap<>();
        int benefits = 0;
        for (String initiative : initiatives) {
            List<String> ids = own.getOrDefault(initiative, List.of());
            if (!piece.isEmpty() && benefits + ids.size() > size) {
                pieces.add(piece);
                piece = new LinkedHashMap<>();
                benefits = 0;
            }
            piece.put(initiative, ids);
            benefits += ids.size();
        }
        if (!piece.isEmpty()) {
            pieces.add(piece);
        }
        return pieces;
    }
}
