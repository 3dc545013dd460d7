/** The first page: how the goals are doing, and what needs attention. */
@NullMarked
package se.nyttospar.query.web.overview;

import org.jspecify.annotations.NullMarked;
