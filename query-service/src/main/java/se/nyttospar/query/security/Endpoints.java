package se.nyttospar.query.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.servlet.HandlerExecutionChain;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.resource.ResourceHttpRequestHandler;

/** Tells what is refused from what is not there: somebody who is known is told the difference. */
@Component
class Endpoints {
    private final ObjectProvider<Map<String, HandlerMapping>> mappings;

    Endpoints(ObjectProvider<Map<String, HandlerMapping>> mappings) {
        this.mappings = mappings;
    }

    /** 404 or 405 where nothing takes the request; nothing where something would. */
    @Nullable
    HttpStatus missing(HttpServletRequest request) {
        try {
            for (HandlerMapping mapping : mappings.getObject().values()) {
                HandlerExecutionChain found = mapping.getHandler(request);
                if (found != null && !(found.getHandler() instanceof ResourceHttpRequestHandler)) {
                    return null;
                }
            }
            return HttpStatus.NOT_FOUND;
        } catch (HttpRequestMethodNotSupportedException _) {
            return HttpStatus.METHOD_NOT_ALLOWED;
        } catch (Exception _) {
            // Another reason for which no endpoint takes it, such as its type.
            return null;
        }
    }
}
