package se.nyttospar.command.refusal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Writes refusals as {@code application/problem+json}. */
@Component
public class ProblemWriter {

    private static final Locale SWEDISH = Locale.of("sv");

    private final JsonMapper mapper;

    ProblemWriter(JsonMapper mapper) {
        this.mapper = mapper;
    }

    public void write(HttpServletRequest request, HttpServletResponse response, Refusal refusal) throws IOException {
        response.setStatus(refusal.rule().status());
        response.setContentType("application/problem+json;charset=UTF-8");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        Locale language = request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) == null ? SWEDISH : request.getLocale();
        response.setHeader(HttpHeaders.CONTENT_LANGUAGE, language.getLanguage().equals("en") ? "en" : "sv");
        mapper.writeValue(response.getOutputStream(), Problem.of(refusal, request.getRequestURI(), language));
    }
}
