package se.nyttospar.query.web.frame;

import org.jspecify.annotations.Nullable;
import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.context.IWebContext;
import org.thymeleaf.linkbuilder.StandardLinkBuilder;

/** Whoever looks at the past stays there: every link between pages carries the day on. */
final class MomentLinks extends StandardLinkBuilder {

    @Override
    protected String processLink(IExpressionContext context, String link) {
        String asOf = asOf(context);
        boolean between = link.startsWith("/") && !isAsset(link) && !link.contains("asOf=");
        return super.processLink(context, asOf != null && between ? with(link, asOf) : link);
    }

    private static String with(String link, String asOf) {
        int fragment = link.indexOf('#');
        String address = fragment < 0 ? link : link.substring(0, fragment);
        return address
                + (address.contains("?") ? "&asOf=" : "?asOf=")
                + asOf
                + (fragment < 0 ? "" : link.substring(fragment));
    }

    private static boolean isAsset(String link) {
        return link.startsWith("/assets/") || link.startsWith("/webjars/") || link.startsWith("/logout");
    }

    private static @Nullable String asOf(IExpressionContext context) {
        String asOf = context instanceof IWebContext web
                ? web.getExchange().getRequest().getParameterValue("asOf")
                : null;
        return asOf != null && asOf.matches("\\d{4}-\\d{2}-\\d{2}") ? asOf : null;
    }
}
