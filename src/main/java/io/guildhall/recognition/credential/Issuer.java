package io.guildhall.recognition.credential;

import java.net.URI;
import java.util.Optional;

/**
 * Who stands for a credential: the site or a community.
 *
 * @param id names the issuer everywhere and for ever; what it leads to may be a page
 * @param name at most 200 characters
 * @param page where people read about the issuer
 */
public record Issuer(URI id, String name, Optional<URI> page) {
    /** Refuses what may not stand in a credential. */
    public Issuer {
        Stated.address(id);
        Stated.name(name);
        page.ifPresent(Stated::address);
    }
}
