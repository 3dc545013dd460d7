/** Reporting: values, corrections, validation and files. */
@NullMarked
package se.nyttospar.query.web.report;

import org.jspecify.annotations.NullMarked;
