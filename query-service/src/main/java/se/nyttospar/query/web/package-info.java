/** Pages for people: what the read side answers, shown in Swedish or English. */
@NullMarked
package se.nyttospar.query.web;

import org.jspecify.annotations.NullMarked;
