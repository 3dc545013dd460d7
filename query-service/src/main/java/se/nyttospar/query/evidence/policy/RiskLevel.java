package se.nyttospar.query.evidence.policy;

import java.util.List;

/** How serious the worst of some risks is. */
public enum RiskLevel {
    GREEN,
    AMBER,
    RED,
    /** Nothing was assessed. */
    MISSING;

    private static final int RED_FROM = 12;
    private static final int AMBER_FROM = 8;

    /** R, of what remains after treatment: the gravest severity is red until someone has accepted it. */
    public static RiskLevel residual(List<RiskScore> risks) {
        boolean unaccepted = risks.stream().anyMatch(risk -> risk.severity() == RiskScore.GRAVEST && !risk.accepted());
        return unaccepted ? RED : byScore(risks);
    }

    /** K, of not acting: the scores alone. */
    public static RiskLevel byScore(List<RiskScore> risks) {
        int worst = risks.stream().mapToInt(RiskScore::score).max().orElse(0);
        if (worst == 0) {
            return MISSING;
        }
        return worst >= RED_FROM ? RED : worst >= AMBER_FROM ? AMBER : GREEN;
    }
}
