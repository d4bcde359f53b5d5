package io.guildhall.notice;

import io.guildhall.community.Community;
import io.guildhall.kernel.Occasion;
import io.guildhall.kernel.UserId;
import java.time.Instant;
import java.util.Optional;

/**
 * A notice with what is needed to put it into words.
 *
 * @param community empty for what belongs to none
 * @param text the name of its texts: {@code guildhall.notice.<text>.subject} and {@code guildhall.notice.<text>.line}
 * @param why who hears of such things: the name of the text that says why the person was told
 * @param target which page it leads to
 */
public record InboxLine(
        Notice notice,
        Occasion occasion,
        Optional<Community> community,
        String text,
        Audience why,
        Target target,
        boolean fresh) {
    /** Whom the sentence names besides: for what happened to the reader who did it, else to whom it happened. */
    public Optional<UserId> named() {
        return why == Audience.PERSON ? occasion.actor() : occasion.person();
    }

    /** The name of its community, as its texts have it; empty for none. */
    public String communityName() {
        return community.map(Community::name).orElse("");
    }

    /** The same, read or done: no news any more. */
    InboxLine marked(Optional<Instant> readAt, Optional<Instant> doneAt) {
        return new InboxLine(notice.marked(readAt, doneAt), occasion, community, text, why, target, false);
    }
}
