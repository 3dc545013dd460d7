package se.nyttospar.command.store;

/**
 * A command that causes very many events. Snapshots of its streams wait until one of them is loaded again, instead of reading back at
 * once what was just written.
 */
public interface ManyEvents {}
