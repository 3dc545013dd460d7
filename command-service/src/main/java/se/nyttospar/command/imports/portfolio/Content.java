package se.nyttospar.command.imports.portfolio;

import java.util.Arrays;
import java.util.List;

/** What stands in a column of a portfolio list. */
sealed interface Content {

    /** Text of at most {@code most} characters. */
    record Text(int most) implements Content {}

    /** An exact decimal. */
    record Number() implements Content {}

    record Day() implements Content {}

    /** TRUE or FALSE, JA or NEJ. */
    record Truth() implements Content {}

    /** One of some words. */
    record Choice(List<String> words) implements Content {
        static Choice of(Enum<?>[] values) {
            return new Choice(Arrays.stream(values).map(Enum::name).toList());
        }
    }

    /** Days and values: {@code 2027-06-30: 80 | 2027-12-31: 90}. */
    record Milestones() implements Content {}
}
