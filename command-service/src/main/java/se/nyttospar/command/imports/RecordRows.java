package se.nyttospar.command.imports;

import java.util.List;
import se.nyttospar.command.imports.RowReader.Staged;

/** Record some rows of a file, in one transaction. */
record RecordRows(String importId, List<Staged> rows) {}
