package se.nyttospar.query.board;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import se.nyttospar.events.benefit.BenefitRole;
import se.nyttospar.events.benefit.BenefitType;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * What weighs how much when initiatives are put in order; data, read from {@code priority.json} (decision 0043).
 *
 * @param version grows whenever a weight changes
 * @param benefitTypes points of each kind of benefit
 * @param roles what part of the points a benefit in the role brings
 * @param resources points by how much the initiative still costs, each up to and including an amount
 * @param beyond points of what costs more than that
 * @param unstated points where nobody has stated the costs
 */
record PriorityWeights(
        int version,
        Map<BenefitType, BigDecimal> benefitTypes,
        Map<BenefitRole, BigDecimal> roles,
        List<Band> resources,
        BigDecimal beyond,
        BigDecimal unstated) {

    /** An amount in kronor, and the points up to it. */
    record Band(BigDecimal upTo, BigDecimal points) {}

    PriorityWeights {
        benefitTypes = Map.copyOf(benefitTypes);
        roles = Map.copyOf(roles);
        resources = resources.stream().sorted(Comparator.comparing(Band::upTo)).toList();
        boolean complete = benefitTypes.keySet().containsAll(List.of(BenefitType.values()))
                && roles.keySet().containsAll(List.of(BenefitRole.values()));
        boolean positive = beyond.signum() > 0
                && unstated.signum() > 0
                && resources.stream().allMatch(band -> band.points().signum() > 0);
        if (!complete || !positive) {
            throw new IllegalArgumentException(
                    "Weights of priority name every kind and role, and points of resources are above zero");
        }
    }

    static PriorityWeights read() {
        JsonMapper mapper = JsonMapper.builder()
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .build();
        try (InputStream json = new ClassPathResource("priority.json").getInputStream()) {
            return mapper.readValue(json, PriorityWeights.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @param cost what the initiative still costs; null where nobody has stated it */
    BigDecimal resourcesFor(@Nullable BigDecimal cost) {
        if (cost == null) {
            return unstated;
        }
        return resources.stream()
                .filter(band -> cost.compareTo(band.upTo()) <= 0)
                .findFirst()
                .map(Band::points)
                .orElse(beyond);
    }
}
