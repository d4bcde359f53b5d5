package io.guildhall.notice;

import io.guildhall.kernel.UserId;
import java.util.Collection;
import java.util.Map;

/** Port: how people want to be told. */
public interface WishesOfPeople {
    /** Everybody's wishes, also of those who never said any. One statement for every 500. */
    Map<UserId, Wishes> of(Collection<UserId> people);

    /**
     * Keeps somebody's wishes. Inside a transaction, under the person's lock.
     *
     * @throws io.guildhall.kernel.DuplicateKeyException where another transaction was faster with the first of them
     */
    void keep(UserId person, Wishes wishes);
}
