package se.nyttospar.query.evidence.spc;

import java.math.BigDecimal;
import java.util.List;

/** Where each value lies among centre, near-limits and limits. */
@SuppressWarnings("ArrayRecordComponent") // inside this package only, never compared
record Places(Side[] sides, int[] zones) {

    private static final int NEAR = 1;
    private static final int OUTSIDE = 2;

    static Places of(List<BigDecimal> values, Limits limits) {
        int scale = values.stream().mapToInt(BigDecimal::scale).max().orElse(0);
        Line centre = Line.at(limits.centre(), scale);
        Line upper = Line.at(limits.upper(), scale);
        Line lower = Line.at(limits.lower(), scale);
        Line nearUpper = Line.at(limits.nearUpper(), scale);
        Line nearLower = Line.at(limits.nearLower(), scale);
        Side[] sides = new Side[values.size()];
        int[] zones = new int[values.size()];
        for (int i = 0; i < sides.length; i++) {
            BigDecimal value = values.get(i);
            sides[i] = Side.ofSign(centre.compare(value));
            if (upper.compare(value) > 0 || lower.compare(value) < 0) {
                zones[i] = OUTSIDE;
            } else if (nearUpper.compare(value) > 0 || nearLower.compare(value) < 0) {
                zones[i] = NEAR;
            }
        }
        return new Places(sides, zones);
    }

    boolean outside(int i) {
        return zones[i] == OUTSIDE;
    }

    boolean near(int i) {
        return zones[i] == NEAR;
    }

    boolean beyondNear(int i) {
        return zones[i] >= NEAR;
    }

    int nearIn(int first, int last) {
        int count = 0;
        for (int i = first; i <= last; i++) {
            count += near(i) ? 1 : 0;
        }
        return count;
    }
}
