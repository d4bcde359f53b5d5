package io.guildhall.notice;

import io.guildhall.kernel.Occasion;
import io.guildhall.kernel.Occasions;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/** Port: occasions as they wait to be told and as notices refer to them. */
public interface Happenings extends Occasions {
    /** The oldest that is not told yet, after a number. */
    Optional<KeptOccasion> nextOpen(long after);

    /** Remembers how far its people have been told. */
    void reached(long occasion, long membership);

    /** Everybody has been told. */
    void told(long occasion);

    /** Several by number. */
    Map<Long, Occasion> byId(Collection<Long> occasions);

    /** Deletes the oldest of what happened before a time and was told, at most so many; in a transaction. Two statements for 500. @return how many there were */
    int forgetBefore(Instant time, int most);
}
