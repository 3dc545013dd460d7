/** People log in on the pages, through the local OpenID provider. */
@NullMarked
package se.nyttospar.acceptance.login;

import org.jspecify.annotations.NullMarked;
