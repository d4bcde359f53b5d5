package io.guildhall.recognition.credential;

import java.net.URI;
import java.util.Optional;

/**
 * What shows that somebody did it.
 *
 * @param address where it is found, for example a page at one of its versions
 * @param name at most 200 characters
 * @param narrative at most 4,000 characters; empty where the name says enough
 */
public record Evidence(Optional<URI> address, String name, String narrative) {
    /** Refuses what may not stand in a credential. */
    public Evidence {
        address.ifPresent(Stated::address);
        Stated.name(name);
        Stated.maybeText(narrative);
    }
}
