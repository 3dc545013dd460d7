package se.nyttospar.query.web.board;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.nyttospar.query.problem.ProblemException;
import se.nyttospar.query.web.frame.Visitor;

/** Views of the board that people have saved, each for themselves. */
@Component
class SavedViews {
    private static final int MOST = 30;

    private final JdbcClient jdbc;

    SavedViews(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<SavedView> all(Visitor visitor) {
        return jdbc.sql("select id, name, query from saved_view where actor = ? order by name")
                .param(visitor.id())
                .query((row, _) -> new SavedView(row.getLong(1), row.getString(2), row.getString(3)))
                .list();
    }

    /** A view of the same name is replaced. */
    void save(Visitor visitor, String name, String query) {
        if (all(visitor).size() >= MOST) {
            throw ProblemException.refused(
                    "too-many-views",
                    "Du har redan %d sparade vyer. Ta bort någon först.".formatted(MOST),
                    "You have %d saved views already. Remove one first.".formatted(MOST));
        }
        jdbc.sql("""
                        insert into saved_view (actor, name, query) values (?, ?, ?)
                        on conflict (actor, name) do update set query = excluded.query""").params(visitor.id(), name, query).update();
    }

    void remove(Visitor visitor, long id) {
        jdbc.sql("delete from saved_view where actor = ? and id = ?")
                .params(visitor.id(), id)
                .update();
    }
}
