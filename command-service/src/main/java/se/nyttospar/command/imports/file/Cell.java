package se.nyttospar.command.imports.file;

import java.math.BigDecimal;
import java.time.LocalDate;
import se.nyttospar.command.refusal.Refusal;

/** What stands in a cell. An empty cell is none. */
public sealed interface Cell {

    /** Text as it is written; never blank, without surrounding space. */
    record Text(String text) implements Cell {}

    /** A number of a workbook, exactly as it was entered. */
    record Figure(BigDecimal number) implements Cell {}

    /** A number of a workbook that is shown as a day. */
    record Day(LocalDate day) implements Cell {}

    /** TRUE or FALSE of a workbook. */
    record Truth(boolean value) implements Cell {}

    /** What cannot be taken from a workbook; refused where its column is used. */
    record Unusable(Refusal refusal) implements Cell {}
}
