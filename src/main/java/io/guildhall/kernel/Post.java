package io.guildhall.kernel;

import java.util.Optional;

/** Port: the host's mail server. Only what drains the outbox calls it: it waits until the server has answered. */
public interface Post {
    /** Whether a mail server is set up. */
    boolean isOpen();

    /** Somebody's address; empty where the host knows none. */
    Optional<String> addressOf(UserId person);

    /** Hands a letter over; empty where the server took it, else what it said. */
    Optional<String> send(Letter letter);
}
