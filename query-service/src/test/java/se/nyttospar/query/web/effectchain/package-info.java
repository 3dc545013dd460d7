/** Effect chains, drawn. */
@NullMarked
package se.nyttospar.query.web.effectchain;

import org.jspecify.annotations.NullMarked;
