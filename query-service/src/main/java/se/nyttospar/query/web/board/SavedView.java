package se.nyttospar.query.web.board;

/**
 * A choice of filter and order that somebody keeps.
 *
 * @param query the parameters of the board's address
 */
record SavedView(long id, String name, String query) {
    public String address() {
        return query.isEmpty() ? "/board" : "/board?" + query;
    }
}
