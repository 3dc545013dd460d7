package se.nyttospar.events.initiative.profile;

/** How sensitive the information is: confidentiality, integrity, availability, each 0–4 as in the model KLASSA. */
public record InformationClassification(int confidentiality, int integrity, int availability) {}
