package se.nyttospar.query.problem;

import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import tools.jackson.databind.json.JsonMapper;

/** What the web server itself refuses, before any of our filters has seen it, is a problem like all others. */
final class UnreadableAddresses extends ErrorHandler {

    @Override
    protected void generateResponse(
            Request request,
            Response response,
            int code,
            @Nullable String message,
            @Nullable Throwable cause,
            Callback callback) {
        Problem problem = Problem.of(
                HttpStatus.valueOf(code),
                "address-invalid",
                "Adressen är inte giltig. Koda tecken som inte är bokstäver eller siffror.",
                "The address is not valid. Encode characters that are neither letters nor digits.",
                "",
                "");
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, "application/problem+json");
        Content.Sink.write(response, true, JsonMapper.shared().writeValueAsString(problem), callback);
    }
}
