/** The XmR chart: limits, special causes, variation and assurance of a series. */
@NullMarked
package se.nyttospar.query.evidence.spc;

import org.jspecify.annotations.NullMarked;
