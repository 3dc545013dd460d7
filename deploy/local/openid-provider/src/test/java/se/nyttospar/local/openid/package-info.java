/** The provider, asked over HTTP. */
@NullMarked
package se.nyttospar.local.openid;

import org.jspecify.annotations.NullMarked;
