package se.nyttospar.command.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionOperations;
import se.nyttospar.command.testing.RunningService;

class SnapshotTextsTest extends RunningService {

    private static final String STREAM = "benefit:outdated";

    @Autowired
    private SnapshotTexts snapshots;

    @Autowired
    private TransactionOperations transactions;

    @BeforeAll
    void redacted() {
        benefit("outdated");
        Reply reply = post(
                admin,
                "/redactions",
                "{'stream':'%s','sequence':0,'field':'/profile/title','reason':'Namn'}".formatted(STREAM));
        assertThat(reply.body().path("version").asLong()).isEqualTo(1);
    }

    private boolean outdated(String stream, long sequence) {
        return Boolean.TRUE.equals(transactions.execute(_ -> snapshots.isOutdated(stream, sequence)));
    }

    @Test
    void a_snapshot_that_was_read_before_the_redaction_is_not_stored_after_it() {
        assertThat(outdated(STREAM, 0)).isTrue();
        assertThat(outdated(STREAM, 1)).isFalse();
        assertThat(outdated("benefit:other", 0)).isFalse();
    }
}
