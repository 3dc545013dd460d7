package se.nyttospar.query.problem;

import org.eclipse.jetty.http.HttpException;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** Refuses a query that cannot be decoded at once: whoever asked for its parameters later would fail in the middle of their work. */
final class ReadableQueries extends Handler.Wrapper {

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        try {
            Request.extractQueryParameters(request);
        } catch (HttpException.IllegalArgumentException e) {
            Response.writeError(request, response, callback, e.getCode());
            return true;
        }
        return super.handle(request, response, callback);
    }
}
