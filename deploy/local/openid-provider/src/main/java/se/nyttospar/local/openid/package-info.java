/** An OpenID provider for trying Nyttospår out on one machine: real tokens, demo clients and users. */
@NullMarked
package se.nyttospar.local.openid;

import org.jspecify.annotations.NullMarked;
