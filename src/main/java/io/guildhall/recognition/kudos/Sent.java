package io.guildhall.recognition.kudos;

import java.util.List;
import java.util.Optional;

/**
 * What somebody gave already who is about to give.
 *
 * @param since all from a time on, newest first
 * @param before what they gave with the same token, which is the same click
 */
public record Sent(List<Kudos> since, Optional<Kudos> before) {
    public Sent {
        since = List.copyOf(since);
    }
}
