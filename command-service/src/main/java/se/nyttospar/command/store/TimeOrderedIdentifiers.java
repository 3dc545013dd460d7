package se.nyttospar.command.store;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.axonframework.common.IdentifierFactory;

/** Event ids that grow with time (UUID version 7): unique, kind to the index, and without the cost of secure randomness. */
public final class TimeOrderedIdentifiers extends IdentifierFactory {

    private static final RandomGenerator SEED = RandomGenerator.of("SecureRandom");

    private final ThreadLocal<TimeBasedEpochGenerator> generators = ThreadLocal.withInitial(
            () -> Generators.timeBasedEpochGenerator(java.util.Random.from(new SplittableRandom(SEED.nextLong()))));

    @Override
    public String generateIdentifier() {
        return generators.get().generate().toString();
    }
}
