/** Effect chains: how activities lead to goals. */
@NullMarked
package se.nyttospar.events.effectchain;

import org.jspecify.annotations.NullMarked;
