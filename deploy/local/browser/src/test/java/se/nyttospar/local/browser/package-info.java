/** The pages in a real browser. */
@NullMarked
package se.nyttospar.local.browser;

import org.jspecify.annotations.NullMarked;
