package se.nyttospar.command.imports.measurement;

import java.util.List;
import se.nyttospar.command.imports.job.StagedRow;
import se.nyttospar.command.store.ManyEvents;

/** Record some rows of a file, in one transaction; {@code expectations} are held against their values. */
record RecordRows(String importId, List<StagedRow> rows, Expectations expectations) implements ManyEvents {}
