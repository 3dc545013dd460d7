package se.nyttospar.query.evidence.policy;

import java.util.List;

/**
 * From which scores a risk is red and amber.
 *
 * @param redFrom severity × likelihood
 * @param amberFrom severity × likelihood
 */
public record RiskBands(int redFrom, int amberFrom) {

    /** R, of what remains after treatment: the gravest severity is red until someone has accepted it. */
    public RiskLevel residual(List<RiskScore> risks) {
        boolean unaccepted = risks.stream().anyMatch(risk -> risk.severity() == RiskScore.GRAVEST && !risk.accepted());
        return unaccepted ? RiskLevel.RED : byScore(risks);
    }

    /** K, of not acting: the scores alone. */
    public RiskLevel byScore(List<RiskScore> risks) {
        int worst = risks.stream().mapToInt(RiskScore::score).max().orElse(0);
        if (worst == 0) {
            return RiskLevel.MISSING;
        }
        return worst >= redFrom ? RiskLevel.RED : worst >= amberFrom ? RiskLevel.AMBER : RiskLevel.GREEN;
    }
}
