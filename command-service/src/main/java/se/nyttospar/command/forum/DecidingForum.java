package se.nyttospar.command.forum;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.nyttospar.events.forum.Mandate;

/**
 * What is known of the forum that a decision names.
 *
 * @param established whether the region has established any forum; before that a decision names its forum as it likes
 * @param mandate whether the forum decides or advises; null when there is none of that id
 * @param lastDay its last day, once it is closed
 */
public record DecidingForum(
        boolean established,
        @Nullable Mandate mandate,
        @Nullable LocalDate lastDay) {}
