package se.nyttospar.query.login;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.savedrequest.SavedRequest;

/** Remembers the page that somebody asked for before they logged in: its path and nothing else of the request. */
final class WantedPage implements RequestCache {
    private static final String ATTRIBUTE = "nyttospar.wanted";

    @Override
    public void saveRequest(HttpServletRequest request, HttpServletResponse response) {
        if (request.getMethod().equals("GET") && PageRefusals.isPage(request)) {
            String query = request.getQueryString();
            request.getSession().setAttribute(ATTRIBUTE, request.getRequestURI() + (query == null ? "" : "?" + query));
        }
    }

    /** The page, once; the start page when there is none, or none of ours. */
    static String take(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        Object wanted = session == null ? null : session.getAttribute(ATTRIBUTE);
        if (session != null && wanted != null) {
            session.removeAttribute(ATTRIBUTE);
        }
        return OwnPath.of(wanted instanceof String path ? path : "/");
    }

    @Override
    public @Nullable SavedRequest getRequest(HttpServletRequest request, HttpServletResponse response) {
        return null;
    }

    @Override
    public @Nullable HttpServletRequest getMatchingRequest(HttpServletRequest request, HttpServletResponse response) {
        return null;
    }

    @Override
    public void removeRequest(HttpServletRequest request, HttpServletResponse response) {
        take(request);
    }
}
