/** Logging in, staying and going, as a browser does it. */
@NullMarked
package se.nyttospar.query.login;

import org.jspecify.annotations.NullMarked;
