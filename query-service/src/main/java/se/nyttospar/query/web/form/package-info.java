/** Forms that state something: what they ask for, what has been typed, and what was refused of it, field by field. */
@NullMarked
package se.nyttospar.query.web.form;

import org.jspecify.annotations.NullMarked;
