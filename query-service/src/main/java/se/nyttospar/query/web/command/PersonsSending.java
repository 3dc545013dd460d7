package se.nyttospar.query.web.command;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import se.nyttospar.query.problem.ProblemException;
import tools.jackson.databind.JsonNode;

/** In the name of whoever is logged in. A form carries a key of its own, so that it counts once however often it is sent. */
@Component
class PersonsSending implements Sending {
    private final Commands commands;

    PersonsSending(Commands commands) {
        this.commands = commands;
    }

    @Override
    public Result post(Object body, @Nullable String version, List<String> path) {
        Call call = to(path, Map.of()).json(body).once(key());
        return Result.of(commands.post(version == null ? call : call.ifMatch("\"" + version + "\"")));
    }

    @Override
    public Result upload(List<String> path, Map<String, String> parameters, String type, byte[] file) {
        return Result.of(commands.post(to(path, parameters)
                .file(new ByteArrayResource(file), MediaType.parseMediaType(type))
                .once(key())));
    }

    @Override
    public JsonNode get(List<String> path, Map<String, String> parameters) {
        return switch (commands.get(to(path, parameters))) {
            case Outcome.Done done -> done.body();
            case Outcome.Refused refused
            when refused.status() == HttpStatus.NOT_FOUND.value() ->
                throw ProblemException.notFound(refused.sentence(), refused.sentence());
            case Outcome.Refused refused ->
                throw ProblemException.refused(refused.code(), refused.sentence(), refused.sentence());
        };
    }

    private static Call to(List<String> path, Map<String, String> parameters) {
        List<String> names = parameters.keySet().stream().sorted().toList();
        String template =
                IntStream.range(0, path.size()).mapToObj(i -> "/{p" + i + "}").collect(Collectors.joining())
                        + (names.isEmpty() ? "" : "?")
                        + names.stream().map(name -> name + "={" + name + "}").collect(Collectors.joining("&"));
        Object[] values = java.util.stream.Stream.concat(
                        path.stream(), names.stream().map(parameters::get))
                .toArray();
        return Call.to(template, values);
    }

    private static @Nullable String key() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes request
                ? request.getRequest().getParameter("once")
                : null;
    }
}
