/** The register of AI in use: what the public may know, and what those who answer for it need. */
@NullMarked
package se.nyttospar.query.airegister;

import org.jspecify.annotations.NullMarked;
