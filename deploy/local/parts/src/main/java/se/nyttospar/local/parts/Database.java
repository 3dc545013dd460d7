package se.nyttospar.local.parts;

/** A running PostgreSQL server, wherever it runs. */
public interface Database extends AutoCloseable {
    /** {@code jdbc:postgresql://host:port/name} without user or password. */
    String jdbcUrl(String database);

    /** The user that may create databases and roles. */
    String superuser();

    String superuserPassword();

    /** Creates the role and a database that it owns, where they are missing; sets the role's password in any case. */
    default void create(String database, String role, String password) {
        Provisioning.of(this).create(database, role, password);
    }

    /** Stops the server. */
    @Override
    void close();
}
