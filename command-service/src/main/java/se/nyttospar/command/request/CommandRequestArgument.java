package se.nyttospar.command.request;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.util.WebUtils;
import se.nyttospar.command.privacy.ActorIds;
import se.nyttospar.command.refusal.Refusal;
import se.nyttospar.command.refusal.Rule;

/** Makes a {@link CommandRequest} of the token and the headers. */
@Component
public final class CommandRequestArgument implements HandlerMethodArgumentResolver {

    private static final ZoneId STOCKHOLM = ZoneId.of("Europe/Stockholm");
    private static final Pattern VERSION = Pattern.compile("\"(\\d{1,18})\"");
    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7e]{1,200}");

    private final Clock clock;

    CommandRequestArgument(Clock clock) {
        this.clock = clock;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == CommandRequest.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        HttpServletRequest http = Objects.requireNonNull(request.getNativeRequest(HttpServletRequest.class));
        Authentication authentication = (Authentication) Objects.requireNonNull(http.getUserPrincipal());
        Actor actor = (Actor) Objects.requireNonNull(authentication.getPrincipal());
        if (!ActorIds.looksPseudonymous(actor.id())) {
            throw new Refusal(Rule.ACTOR_NOT_PSEUDONYMOUS);
        }
        var circumstances = new Circumstances(actor, LocalDate.now(clock.withZone(STOCKHOLM)), expectedVersion(http));
        return new CommandRequest(circumstances, idempotency(http, actor));
    }

    private static @Nullable Long expectedVersion(HttpServletRequest http) {
        String header = http.getHeader(HttpHeaders.IF_MATCH);
        if (header == null || header.equals("*")) {
            return null;
        }
        Matcher version = VERSION.matcher(header);
        if (!version.matches()) {
            throw new Refusal(Rule.IF_MATCH_INVALID);
        }
        return Long.valueOf(version.group(1));
    }

    private static @Nullable Idempotency idempotency(HttpServletRequest http, Actor actor) {
        String key = http.getHeader("Idempotency-Key");
        if (key == null) {
            return null;
        }
        if (!KEY.matcher(key).matches()) {
            throw new Refusal(Rule.IDEMPOTENCY_KEY_INVALID);
        }
        return new Idempotency(actor.id(), key, fingerprint(http));
    }

    private static byte[] fingerprint(HttpServletRequest http) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            String line = "%s %s?%s %s\n"
                    .formatted(
                            http.getMethod(),
                            http.getRequestURI(),
                            http.getQueryString(),
                            http.getHeader(HttpHeaders.IF_MATCH));
            digest.update(line.getBytes(StandardCharsets.UTF_8));
            ReadRequest read = WebUtils.getNativeRequest(http, ReadRequest.class);
            return read == null ? digest.digest() : digest.digest(read.body());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
