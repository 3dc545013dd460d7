/** The floor of answers: an endpoint that asks for a token, runs bare SQL on the views and answers with as many bytes. */
@NullMarked
package se.nyttospar.benchmark.bare;

import org.jspecify.annotations.NullMarked;
