/** The demo scenario: three years of an invented northern region, loaded through the public API. */
@NullMarked
package se.nyttospar.demo;

import org.jspecify.annotations.NullMarked;
