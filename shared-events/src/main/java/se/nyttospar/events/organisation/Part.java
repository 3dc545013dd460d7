package se.nyttospar.events.organisation;

/** The kinds of parts that the region has. */
public enum Part {
    DIVISION(DivisionRegistered.FAMILY),
    UNIT(UnitRegistered.FAMILY);

    private final String family;

    Part(String family) {
        this.family = family;
    }

    /** The stream of the part with this id. */
    public String stream(String id) {
        return family + ':' + id;
    }
}
