/** Effect chains as graphs. */
@NullMarked
package se.nyttospar.query.effectchain;

import org.jspecify.annotations.NullMarked;
