/** Tables in files, CSV and XLSX: read row by row in bounded memory, as whoever sends them declares. */
@NullMarked
package se.nyttospar.command.imports.file;

import org.jspecify.annotations.NullMarked;
