/** What the law asks public bodies to say about their pages. */
@NullMarked
package se.nyttospar.query.web.statement;

import org.jspecify.annotations.NullMarked;
