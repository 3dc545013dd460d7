/** Effect chains: how activities lead to goals. */
@NullMarked
package se.nyttospar.query.effectchain;

import org.jspecify.annotations.NullMarked;
