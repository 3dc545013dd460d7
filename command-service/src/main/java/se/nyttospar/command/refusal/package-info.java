/** Why a request is refused: stable rule codes and sentences for people. */
@NullMarked
package se.nyttospar.command.refusal;

import org.jspecify.annotations.NullMarked;
