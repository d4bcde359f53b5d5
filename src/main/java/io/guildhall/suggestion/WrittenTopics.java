package io.guildhall.suggestion;

import io.guildhall.kernel.UserId;
import java.time.Instant;
import java.util.List;

/** Port: with what labels people mark pages of their own. Nothing is kept about pages of others. */
public interface WrittenTopics {
    /** How many saves of one person are looked at: the newest. */
    int LOOKED_AT = 500;

    /**
     * A page of somebody's own, as it was when they last saved it.
     *
     * @param id counts all of them, the newest being the greatest
     * @param page its number
     * @param labels none with a blank in it
     */
    record Written(long id, UserId user, long page, List<String> labels) {
        public Written {
            labels = List.copyOf(labels);
        }
    }

    /** Adds one. One insert into a table without a unique key, so that it cannot clash inside somebody else's transaction. */
    void add(UserId user, long page, List<String> labels, Instant at);

    /** What somebody saved, the newest first, at most {@value #LOOKED_AT}; a page may be among it several times. One statement. */
    List<Written> of(UserId user);

    /** What anybody saved after that number, the oldest first. One statement, walking by key. */
    List<Written> after(long id, int limit);

    /** Forgets some. One statement for every {@code 500}. */
    void delete(List<Long> ids);

    /** Forgets all that somebody saved. One statement. */
    void deleteOf(UserId user);

    /** Forgets what was saved before then. One statement. */
    void deleteBefore(Instant then);
}
