package se.nyttospar.command.imports.job;

/**
 * A row that has been read and waits to be checked or recorded. Rows are taken in order of place, rank and line.
 *
 * @param place what the row is about; rows about the same follow each other
 * @param rank where it belongs among them
 * @param content what it says, as its kind of file keeps it
 */
public record StagedRow(String place, String rank, long line, String content) {}
