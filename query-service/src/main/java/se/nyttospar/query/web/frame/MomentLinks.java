package se.nyttospar.query.web.frame;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.context.IWebContext;
import org.thymeleaf.linkbuilder.StandardLinkBuilder;

/** Whoever looks at the past stays there: every link between pages carries the day on. */
final class MomentLinks extends StandardLinkBuilder {
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    @Override
    protected String processLink(IExpressionContext context, String link) {
        boolean between = link.startsWith("/") && !isAsset(link) && !link.contains("asOf=") && !link.contains("day=");
        String moment = between ? moment(context) : "";
        return super.processLink(context, moment.isEmpty() ? link : with(link, moment));
    }

    private static String with(String link, String moment) {
        int fragment = link.indexOf('#');
        String address = fragment < 0 ? link : link.substring(0, fragment);
        String anchor = fragment < 0 ? "" : link.substring(fragment);
        return address + (address.contains("?") ? '&' : '?') + moment + anchor;
    }

    private static boolean isAsset(String link) {
        return link.startsWith("/assets/") || link.startsWith("/webjars/") || link.startsWith("/logout");
    }

    private static String moment(IExpressionContext context) {
        return context instanceof IWebContext web
                ? Stream.of("asOf", "day").flatMap(name -> parameter(web, name)).collect(Collectors.joining("&"))
                : "";
    }

    private static Stream<String> parameter(IWebContext web, String name) {
        String day = web.getExchange().getRequest().getParameterValue(name);
        return day != null && DAY.matcher(day).matches() ? Stream.of(name + '=' + day) : Stream.empty();
    }
}
