package se.nyttospar.command.refusal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** What the web server itself refuses, before any of our filters has seen it, is a problem like all others. */
public final class UnreadableAddresses extends ErrorReportValve {

    @Override
    protected void report(Request request, Response response, @Nullable Throwable throwable) {
        if (response.getStatus() < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        try {
            Problem problem = Problem.of(new Refusal(Rule.ADDRESS_UNREADABLE), "", Locale.of("sv"));
            response.setContentType("application/problem+json");
            response.getOutputStream()
                    .write(JsonMapper.shared().writeValueAsString(problem).getBytes(StandardCharsets.UTF_8));
            response.finishResponse();
        } catch (IOException e) {
            container.getLogger().debug("Nobody is there to be told", e);
        }
    }
}
