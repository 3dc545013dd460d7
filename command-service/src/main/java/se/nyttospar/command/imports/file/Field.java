package se.nyttospar.command.imports.file;

/** A column that a kind of file can have. */
public interface Field {

    /** Its name in the header, unless the request says that it is called something else there. */
    String key();
}
