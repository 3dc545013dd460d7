package se.nyttospar.events.catalogue;

import java.util.List;
import se.nyttospar.events.envelope.EventHeaders;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The AsyncAPI 3 document of the topic and of the stream of changes. */
final class AsyncApi {

    private static final JsonMapper MAPPER = EventJson.mapper();

    private AsyncApi() {}

    static ObjectNode document() {
        ObjectNode document = (ObjectNode) MAPPER.readTree(FRAME);
        ObjectNode channel = (ObjectNode) document.at("/channels/events/messages");
        ObjectNode messages = (ObjectNode) document.at("/components/messages");
        EventSchemas schemas = new EventSchemas();
        for (EventType type : EventCatalogue.TYPES.stream()
                .sorted(java.util.Comparator.comparing(EventType::name))
                .toList()) {
            channel.putObject(type.name()).put("$ref", "#/components/messages/" + type.name());
            messages.set(type.name(), message(type, schemas));
        }
        return document;
    }

    private static ObjectNode message(EventType type, EventSchemas schemas) {
        ObjectNode message = MAPPER.createObjectNode();
        message.put("name", type.name());
        message.put("title", "%s, revision %d".formatted(type.name(), type.revision()));
        message.put("contentType", "application/json");
        ObjectNode headers = message.putObject("headers");
        headers.put("type", "object");
        ObjectNode properties = headers.putObject("properties");
        constant(properties, "ce_specversion", "1.0");
        constant(properties, "ce_type", type.name());
        constant(properties, "ce_" + EventHeaders.REVISION, Integer.toString(type.revision()));
        text(properties, "ce_id", "unique id of the event; the same when the record comes again");
        text(properties, "ce_source", "urn of the writing service");
        text(properties, "ce_subject", "the stream, which is the record's key too");
        text(properties, "ce_time", "when it was recorded, RFC 3339");
        text(
                properties,
                "ce_" + EventHeaders.SEQUENCE,
                "number in the stream, from 0; a number that has come before is skipped");
        text(properties, "ce_" + EventHeaders.POSITION, "global position");
        text(properties, "ce_" + EventHeaders.ACTOR, "pseudonymous id of whoever caused it");
        text(properties, EventHeaders.TRACEPARENT, "W3C trace context, where there is one");
        headers.putPOJO(
                "required",
                List.of(
                        "ce_specversion",
                        "ce_type",
                        "ce_id",
                        "ce_source",
                        "ce_subject",
                        "ce_time",
                        "ce_" + EventHeaders.REVISION,
                        "ce_" + EventHeaders.SEQUENCE,
                        "ce_" + EventHeaders.POSITION,
                        "ce_" + EventHeaders.ACTOR));
        ObjectNode payload = message.putObject("payload");
        payload.put("schemaFormat", "application/schema+json;version=draft-2020-12");
        payload.set("schema", schemas.of(type));
        ObjectNode example = message.putArray("examples").addObject();
        example.set("payload", MAPPER.readTree(new ApprovedJson(type, type.revision()).json()));
        return message;
    }

    private static void constant(ObjectNode properties, String name, String value) {
        properties.putObject(name).put("const", value);
    }

    private static void text(ObjectNode properties, String name, String description) {
        properties.putObject(name).put("type", "string").put("description", description);
    }

    private static final String FRAME = """
            {
              "asyncapi": "3.0.0",
              "info": {
                "title": "Nyttospår – händelser / events",
                "version": "1.0.0",
                "description": "Allt som hänt, i ordning per ström. Bara för betrodda system: värden bakom få personer ingår. / Everything that happened, in order per stream. For trusted systems only: values with few people behind them are in it.",
                "license": {"name": "EUPL-1.2"}
              },
              "defaultContentType": "application/json",
              "servers": {
                "kafka": {"host": "{bootstrap}", "protocol": "kafka", "variables": {"bootstrap": {"default": "127.0.0.1:9092"}}},
                "query": {"host": "{host}", "protocol": "http", "variables": {"host": {"default": "127.0.0.1:8080"}},
                          "security": [{"$ref": "#/components/securitySchemes/bearer"}]}
              },
              "channels": {
                "events": {
                  "address": "nyttospar.events",
                  "title": "Domain events as CloudEvents 1.0, binary mode; key: the stream",
                  "description": "At least once, in order per stream. Nothing is ever deleted; a text that was redacted is gone after the topic has been filled again.",
                  "servers": [{"$ref": "#/servers/kafka"}],
                  "messages": {"log.watermark": {"$ref": "#/components/messages/log.watermark"}}
                },
                "changes": {
                  "address": "/query/v1/events",
                  "title": "Server-Sent Events: which views changed",
                  "description": "Filters as query parameters: initiative, benefit, division, perspective, view. Last-Event-ID resumes.",
                  "servers": [{"$ref": "#/servers/query"}],
                  "messages": {
                    "change": {"$ref": "#/components/messages/change"},
                    "reset": {"$ref": "#/components/messages/reset"}
                  }
                }
              },
              "operations": {
                "publishEvents": {"action": "send", "channel": {"$ref": "#/channels/events"}},
                "publishChanges": {"action": "send", "channel": {"$ref": "#/channels/changes"}}
              },
              "components": {
                "securitySchemes": {"bearer": {"type": "http", "scheme": "bearer", "bearerFormat": "JWT"}},
                "messages": {
                  "log.watermark": {
                    "name": "log.watermark",
                    "title": "No event: every event up to ce_position that belongs in the partition stands before it; no key, no value",
                    "headers": {"type": "object",
                                "properties": {"ce_type": {"const": "log.watermark"}, "ce_position": {"type": "string"}},
                                "required": ["ce_type", "ce_position"]}
                  },
                  "change": {
                    "name": "change",
                    "title": "An event has changed views; carries no values, which are asked for with at least this position",
                    "payload": {"type": "object",
                                "properties": {
                                  "views": {"type": "array", "items": {"type": "string"}},
                                  "type": {"type": "string"}, "stream": {"type": "string"}, "sequence": {"type": "integer"},
                                  "initiative": {"type": "string"}, "benefit": {"type": "string"},
                                  "division": {"type": "string"}, "perspective": {"type": "string"},
                                  "position": {"type": "integer"}, "time": {"type": "string", "format": "date-time"}},
                                "required": ["views", "type", "stream", "sequence", "position", "time"]}
                  },
                  "reset": {
                    "name": "reset",
                    "title": "What was missed is not kept any more: ask for the views again",
                    "payload": {"type": "object",
                                "properties": {"reason": {"type": "string"}, "keptFor": {"type": "string"}},
                                "required": ["reason", "keptFor"]}
                  }
                }
              }
            }
            """;
}
