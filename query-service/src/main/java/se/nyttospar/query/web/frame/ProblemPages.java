package se.nyttospar.query.web.frame;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.RequestContextUtils;
import se.nyttospar.query.words.Language;

/** Problems as pages. */
@Component
public class ProblemPages {
    private final FrameAdvice frames;
    private final MessageSource messages;

    ProblemPages(FrameAdvice frames, MessageSource messages) {
        this.frames = frames;
        this.messages = messages;
    }

    /** @param code stable name of the problem */
    public ModelAndView of(HttpServletRequest request, HttpStatus status, String code, String sv, String en) {
        Locale locale = RequestContextUtils.getLocale(request);
        Words words = new Words(locale, messages);
        ModelAndView page = new ModelAndView("problem", status);
        page.addObject("frame", frames.frame(request));
        page.addObject("visitor", frames.visitor());
        page.addObject("words", words);
        page.addObject("status", status.value());
        page.addObject("code", code);
        page.addObject("sentence", words.language() == Language.EN ? en : sv);
        return page;
    }
}
