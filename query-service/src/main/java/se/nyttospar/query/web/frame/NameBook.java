package se.nyttospar.query.web.frame;

import java.util.Locale;
import org.springframework.stereotype.Component;
import se.nyttospar.query.catalogue.Catalogues;
import se.nyttospar.query.reading.Moment;
import se.nyttospar.query.reading.View;
import se.nyttospar.query.reading.Views;
import se.nyttospar.query.words.Language;

/** Names as they were known at a moment. */
@Component
public class NameBook {
    private final Views views;
    private final Catalogues catalogues;

    NameBook(Views views, Catalogues catalogues) {
        this.views = views;
        this.catalogues = catalogues;
    }

    public Names at(Moment moment, Locale locale) {
        return new Names(
                views.read(View.PORTFOLIO, moment, catalogues::at).value(),
                locale.getLanguage().equals("en") ? Language.EN : Language.SV);
    }
}
