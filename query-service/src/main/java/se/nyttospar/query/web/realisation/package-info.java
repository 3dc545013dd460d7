/** What has been realised of what was promised, as a page. */
@NullMarked
package se.nyttospar.query.web.realisation;

import org.jspecify.annotations.NullMarked;
