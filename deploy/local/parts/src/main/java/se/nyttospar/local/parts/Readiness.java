package se.nyttospar.local.parts;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.sql.DriverManager;
import java.sql.SQLException;

/** A question that can be asked again and again: does the part answer its users yet? */
@FunctionalInterface
public interface Readiness {
    int TIMEOUT_MILLIS = 2_000;

    boolean isReady();

    /** Ready when the process runs at all. */
    static Readiness running() {
        return () -> true;
    }

    /** Ready when a connection to the port of 127.0.0.1 is accepted. */
    static Readiness port(int port) {
        return () -> {
            try (var socket = new Socket()) {
                socket.connect(new InetSocketAddress(Ports.loopback(), port), TIMEOUT_MILLIS);
                return true;
            } catch (IOException notYet) {
                return false;
            }
        };
    }

    /** Ready when a GET answers with a 2xx status. */
    static Readiness http(URI uri) {
        return () -> {
            try {
                // Not java.net.http: its client costs threads and megabytes that a 32 MB launcher does not have.
                var connection = (HttpURLConnection) uri.toURL().openConnection();
                connection.setConnectTimeout(TIMEOUT_MILLIS);
                connection.setReadTimeout(TIMEOUT_MILLIS);
                try {
                    return connection.getResponseCode() / 100 == 2;
                } finally {
                    connection.disconnect();
                }
            } catch (IOException notYet) {
                return false;
            }
        };
    }

    /** Ready when the database accepts the user and answers a query. */
    static Readiness database(String jdbcUrl, String user, String password) {
        return () -> {
            try (var connection = DriverManager.getConnection(jdbcUrl, user, password)) {
                return connection.isValid(TIMEOUT_MILLIS / 1_000);
            } catch (SQLException notYet) {
                return false;
            }
        };
    }
}
