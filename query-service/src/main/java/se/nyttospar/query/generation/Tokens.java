package se.nyttospar.query.generation;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.nyttospar.query.feed.FeedToken;
import tools.jackson.databind.json.JsonMapper;

/** How far generations have come, from the tokens that were committed with their rows. */
public final class Tokens {
    private final JdbcClient jdbc;
    private final JsonMapper mapper = JsonMapper.shared();

    public Tokens(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The place that every segment of the generation has reached. */
    FeedToken common(Generation generation) {
        List<FeedToken> segments = jdbc.sql("select token from token_entry where processor_name = ?")
                .param(generation.processor())
                .query((row, _) -> read(row.getBytes(1)))
                .list();
        return segments.stream().reduce(FeedToken::lowerBound).orElse(FeedToken.START);
    }

    String text(FeedToken token) {
        return mapper.writeValueAsString(token);
    }

    FeedToken read(String token) {
        return mapper.readValue(token, FeedToken.class);
    }

    /** The token that a segment stored; before the first one the start of the topic. */
    public FeedToken read(byte @Nullable [] token) {
        return token == null ? FeedToken.START : read(new String(token, StandardCharsets.UTF_8));
    }
}
