package se.nyttospar.query.evidence.policy;

/**
 * Severity and likelihood of one risk, 1–4; what was not assessed after treatment counts as before it.
 *
 * @param accepted whether someone has accepted what remains
 */
public record RiskScore(int severity, int likelihood, boolean accepted) {

    static final int GRAVEST = 4;

    public RiskScore {
        if (severity < 1 || severity > GRAVEST || likelihood < 1 || likelihood > GRAVEST) {
            throw new IllegalArgumentException(
                    "Severity and likelihood are 1–4: %d, %d".formatted(severity, likelihood));
        }
    }

    int score() {
        return severity * likelihood;
    }
}
