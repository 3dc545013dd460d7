package se.nyttospar.command.imports.portfolio;

import se.nyttospar.command.imports.job.StagedRow;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a row states, as it waits.
 *
 * @param body as in the request that states the same
 */
record Statement(RowKind kind, String id, JsonNode body) {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    static ObjectNode emptyBody() {
        return MAPPER.createObjectNode();
    }

    static Statement read(StagedRow row) {
        return MAPPER.readValue(row.content(), Statement.class);
    }

    /** Initiatives come before the benefits that belong to them. */
    StagedRow staged(long line) {
        return new StagedRow(kind.ordinal() + ":" + id, "", line, MAPPER.writeValueAsString(this));
    }
}
