package se.nyttospar.command.directory;

import java.time.LocalDate;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.nyttospar.command.forum.DecidingForum;
import se.nyttospar.events.forum.ForumCharter;
import se.nyttospar.events.forum.ForumClosed;
import se.nyttospar.events.forum.ForumFormed;
import se.nyttospar.events.forum.ForumRevised;
import se.nyttospar.events.forum.Mandate;

/** The forums that there are or were, and which of them decide. */
@Component
@ProcessingGroup(Directory.PROCESSOR)
public class ForumDirectory {

    private final JdbcClient jdbc;

    ForumDirectory(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventHandler
    void on(ForumFormed event) {
        know(event.forumId(), event.charter());
    }

    @EventHandler
    void on(ForumRevised event) {
        know(event.forumId(), event.charter());
    }

    @EventHandler
    void on(ForumClosed event) {
        jdbc.sql("update forum set last_day = :day where forum_id = :forum")
                .param("day", event.lastDay())
                .param("forum", event.forumId())
                .update();
    }

    /** What a decision has to know of the forum that it names. */
    public DecidingForum deciding(String forumId) {
        return jdbc.sql("""
                        select exists (select from forum) as established, f.mandate, f.last_day
                        from (values (1)) one left join forum f on f.forum_id = :forum""")
                .param("forum", forumId)
                .query((row, _) -> new DecidingForum(
                        row.getBoolean("established"),
                        row.getString("mandate") == null ? null : Mandate.valueOf(row.getString("mandate")),
                        row.getObject("last_day", LocalDate.class)))
                .single();
    }

    private void know(String forumId, ForumCharter charter) {
        jdbc.sql("""
                        insert into forum (forum_id, mandate) values (:forum, :mandate)
                        on conflict (forum_id) do update set mandate = excluded.mandate""")
                .param("forum", forumId)
                .param("mandate", charter.mandate().name())
                .update();
    }
}
