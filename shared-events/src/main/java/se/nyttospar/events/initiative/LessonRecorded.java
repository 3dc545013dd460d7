package se.nyttospar.events.initiative;

import se.nyttospar.events.initiative.ledger.Lesson;

/** A lesson was recorded. */
public record LessonRecorded(String initiativeId, String lessonId, Lesson lesson) implements LedgerEvent {}
