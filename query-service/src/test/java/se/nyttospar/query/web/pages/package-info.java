/** Every page for every role, in both languages. */
@NullMarked
package se.nyttospar.query.web.pages;

import org.jspecify.annotations.NullMarked;
