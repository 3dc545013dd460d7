package se.nyttospar.query.problem;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import tools.jackson.databind.json.JsonMapper;

/** What the web server itself refuses, before any of our filters has seen it, is a problem like all others. */
public final class UnreadableAddresses extends ErrorReportValve {

    @Override
    protected void report(Request request, Response response, @Nullable Throwable throwable) {
        if (response.getStatus() < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        try {
            Problem problem = Problem.of(
                    HttpStatus.valueOf(response.getStatus()),
                    "address-invalid",
                    "Adressen är inte giltig. Koda tecken som inte är bokstäver eller siffror.",
                    "The address is not valid. Encode characters that are neither letters nor digits.",
                    "",
                    "");
            response.setContentType("application/problem+json");
            response.getOutputStream()
                    .write(JsonMapper.shared().writeValueAsString(problem).getBytes(StandardCharsets.UTF_8));
            response.finishResponse();
        } catch (IOException e) {
            container.getLogger().debug("Nobody is there to be told", e);
        }
    }
}
