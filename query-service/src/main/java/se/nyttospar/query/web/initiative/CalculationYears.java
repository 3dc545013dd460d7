package se.nyttospar.query.web.initiative;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import se.nyttospar.events.initiative.calculation.CalculationLine;
import se.nyttospar.events.initiative.calculation.LineKind;
import se.nyttospar.query.initiative.CalculationAnswer;

/**
 * The lines of a calculation with its years side by side, as a board reads it.
 *
 * @param rows a line of the same title and kind once, with its amounts by year
 */
record CalculationYears(List<Integer> years, List<Row> rows) {
    /** @param amounts base amounts in kronor, by year */
    record Row(String title, LineKind kind, Map<Integer, BigDecimal> amounts) {}

    private record Key(LineKind kind, String title) {}

    static CalculationYears of(CalculationAnswer calculation) {
        List<Integer> years = IntStream.range(calculation.firstYear(), calculation.firstYear() + calculation.horizon())
                .boxed()
                .toList();
        Map<Key, List<CalculationLine>> lines = calculation.lines().stream()
                .collect(Collectors.groupingBy(
                        line -> new Key(line.kind(), line.title()), java.util.LinkedHashMap::new, Collectors.toList()));
        return new CalculationYears(
                years,
                lines.entrySet().stream()
                        .map(entry ->
                                new Row(entry.getKey().title(), entry.getKey().kind(), amounts(entry.getValue())))
                        .toList());
    }

    private static Map<Integer, BigDecimal> amounts(List<CalculationLine> lines) {
        Map<Integer, BigDecimal> amounts = new TreeMap<>();
        lines.forEach(line -> amounts.merge(line.year(), line.amount().base(), BigDecimal::add));
        return amounts;
    }
}
