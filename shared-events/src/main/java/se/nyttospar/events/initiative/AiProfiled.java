package se.nyttospar.events.initiative;

import se.nyttospar.events.initiative.ai.AiProfile;

/** How the initiative uses AI, in place of what was stated before. */
public record AiProfiled(String initiativeId, AiProfile profile) implements AiEvent {}
