/** Whoever is logged in on the pages: login at the OpenID provider, sessions in the database, no token in the browser. */
@NullMarked
package se.nyttospar.query.login;

import org.jspecify.annotations.NullMarked;
