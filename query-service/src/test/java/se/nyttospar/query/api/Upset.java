package se.nyttospar.query.api;

import static org.awaitility.Awaitility.await;

import java.util.Map;
import java.util.Objects;
import se.nyttospar.query.running.Listener;
import se.nyttospar.query.running.ReadSide;

/** What has to be wrong for the service to answer with a problem, and how it is put right. */
interface Upset extends AutoCloseable {

    @Override
    void close();

    /** By the name of the exchange that shows the problem. */
    Map<String, Trouble> ALL = Map.of(
            "view-rebuilding",
            service -> sql(
                    service,
                    "update generation set shape = shape + 1000 where view = 'portfolio'",
                    "update generation set shape = shape - 1000 where view = 'portfolio'"),
            "views-unavailable",
            service -> sql(
                    service,
                    "alter table portfolio_1.benefit rename to gone",
                    "alter table portfolio_1.gone rename to benefit"),
            "internal-error",
            service -> sql(
                    service,
                    "update portfolio_1.catalogue set type = type || 'x', position = position + 100000 where kind = 'forum'",
                    "update portfolio_1.catalogue set type = rtrim(type, 'x'), position = position - 100000 where kind = 'forum'"),
            "streams-too-many",
            service -> {
                // A stream that somebody left ends with its next heartbeat.
                Listener listener = await().ignoreExceptions().until(() -> new Listener(service, ""), Objects::nonNull);
                return listener::close;
            });

    /** Makes something wrong until it is closed. */
    interface Trouble {
        Upset with(ReadSide service);
    }

    private static Upset sql(ReadSide service, String wrong, String right) {
        service.database().sql(wrong).update();
        return () -> service.database().sql(right).update();
    }
}
