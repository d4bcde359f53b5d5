package io.guildhall.notice;

import io.guildhall.kernel.UserId;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;

/** Port: mails that are due, and what became of them. */
public interface Outbox {
    /** Which of these keys are taken. One statement for every 500. */
    Set<String> taken(Collection<String> keys);

    /**
     * Puts a mail in.
     *
     * @param notice the notice it is about; empty for the week's mail
     * @throws io.guildhall.kernel.DuplicateKeyException where the key is taken
     */
    void add(String key, UserId user, Optional<Long> notice, Instant due);

    /**
     * Takes the mail that has been due longest and marks it as being sent, which it stays until one of the others is called: a mail whose
     * sender died meanwhile is never sent again. Inside a transaction, under a lock.
     */
    Optional<Mail> claim(Instant now);

    /** It was handed to the mail server. */
    void sent(long mail, Instant at);

    /** It is tried again. @param counted whether this one counts as a try */
    void again(long mail, Instant due, boolean counted);

    /** It will not be sent: it was given up, or there was nothing left to say. */
    void dropped(long mail, Dropped why, Instant at);

    /** How many wait, for those who look after the site. */
    int waiting();

    /**
     * Deletes the oldest of what was closed before a time, and of what was being sent then and is not known to have been, at most so many; in a transaction.
     * Four statements for 500.
     *
     * @return how many there were
     */
    int forgetBefore(Instant time, int most);

    /** Why a mail is not sent. */
    enum Dropped {
        /** What it would say is not news any more, or the person may not hear it, or wants no mail. */
        POINTLESS,
        /** The mail server refused it too often. */
        GIVEN_UP
    }
}
