/** Which facts of the events each view keeps. */
@NullMarked
package se.nyttospar.query.views;

import org.jspecify.annotations.NullMarked;
