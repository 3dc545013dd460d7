/** The register of AI as a page. */
@NullMarked
package se.nyttospar.query.web.airegister;

import org.jspecify.annotations.NullMarked;
