package se.nyttospar.events.forum;

import se.nyttospar.events.DomainEvent;

/** What happens to a forum. */
public sealed interface ForumEvent extends DomainEvent permits ForumFormed, ForumRevised, ForumClosed {

    String FAMILY = "forum";

    String forumId();

    @Override
    default String stream() {
        return FAMILY + ':' + forumId();
    }
}
