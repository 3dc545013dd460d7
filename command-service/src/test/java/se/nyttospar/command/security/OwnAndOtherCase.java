package se.nyttospar.command.security;

import java.util.Map;

/**
 * A row of the matrix, tried.
 *
 * @param row as the matrix writes it, without the beginning that all share
 * @param closedTo a token of the right role
 * @param openTo another one
 */
record OwnAndOtherCase(String row, Map<String, String> path, String body, String closedTo, String openTo, String code) {
    String address() {
        String address = row;
        for (Map.Entry<String, String> value : path.entrySet()) {
            address = address.replace("{" + value.getKey() + "}", value.getValue());
        }
        return address;
    }

    @Override
    public String toString() {
        return row;
    }
}
