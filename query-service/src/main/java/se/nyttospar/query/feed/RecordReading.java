package se.nyttospar.query.feed;

import java.nio.charset.StandardCharsets;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.jspecify.annotations.Nullable;
import se.nyttospar.events.envelope.EventHeaders;

/**
 * CloudEvents attributes straight from the record's headers (binary mode): one look per attribute and no event object in
 * between, because a rebuild reads millions.
 */
final class RecordReading {
    private static final String PREFIX = "ce_";
    private static final String TYPE = PREFIX + "type";
    private static final String POSITION = PREFIX + EventHeaders.POSITION;
    private static final String SEQUENCE = PREFIX + EventHeaders.SEQUENCE;
    private static final String REVISION = PREFIX + EventHeaders.REVISION;
    private static final String ACTOR = PREFIX + EventHeaders.ACTOR;

    private RecordReading() {}

    /** The position that a watermark record states; empty (-1) when the record is no watermark. */
    static long watermark(ConsumerRecord<byte[], byte[]> record) {
        if (record.value() != null || !EventHeaders.WATERMARK.equals(text(record.headers(), TYPE))) {
            return -1;
        }
        return number(text(record.headers(), POSITION), 0);
    }

    static FeedRecord event(ConsumerRecord<byte[], byte[]> record) {
        Headers headers = record.headers();
        String subject = text(headers, "ce_subject");
        String type = text(headers, TYPE);
        long sequence = number(text(headers, SEQUENCE), -1);
        long position = number(text(headers, POSITION), -1);
        long revision = number(text(headers, REVISION), -1);
        String time = text(headers, "ce_time");
        String id = text(headers, "ce_id");
        String actor = text(headers, ACTOR);
        byte[] json = record.value();
        boolean whole = subject != null
                && type != null
                && sequence >= 0
                && position >= 0
                && revision > 0
                && time != null
                && id != null
                && json != null;
        return new FeedRecord(
                id == null ? record.partition() + "-" + record.offset() : id,
                subject == null ? "partition:" + record.partition() : subject,
                sequence,
                position,
                time == null ? "" : time,
                actor == null ? "" : actor,
                type == null ? "" : type,
                (int) revision,
                record.partition(),
                record.offset(),
                json == null ? new byte[0] : json,
                whole
                        ? null
                        : "The record at partition %d, offset %d lacks CloudEvents attributes or a value"
                                .formatted(record.partition(), record.offset()));
    }

    private static @Nullable String text(Headers headers, String name) {
        Header header = headers.lastHeader(name);
        return header == null || header.value() == null ? null : new String(header.value(), StandardCharsets.UTF_8);
    }

    private static long number(@Nullable String text, long otherwise) {
        if (text == null) {
            return otherwise;
        }
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException _) {
            return otherwise;
        }
    }
}
