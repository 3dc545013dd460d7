/** What the read API says about itself: its document, with examples that a test keeps true. */
@NullMarked
package se.nyttospar.query.api;

import org.jspecify.annotations.NullMarked;
