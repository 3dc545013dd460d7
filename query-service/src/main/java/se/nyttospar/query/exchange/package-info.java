/** What is given to other regions about an initiative, and what they have given: references to compare with. */
@NullMarked
package se.nyttospar.query.exchange;

import org.jspecify.annotations.NullMarked;
