/** Effect chains: activities, supports, services, effects and goals, and what contributes to what. */
@NullMarked
package se.nyttospar.command.effectchain;

import org.jspecify.annotations.NullMarked;
