/** What every page has: language, navigation, who is looking, and which moment is looked at. */
@NullMarked
package se.nyttospar.query.web.frame;

import org.jspecify.annotations.NullMarked;
