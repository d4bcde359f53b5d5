package io.guildhall.membership.mine;

import java.util.List;

/**
 * Where somebody stands on the whole site: what waits first, then by name.
 *
 * @param communities what they are a member of
 * @param invitations what they may accept
 * @param requests what they asked for and wait to hear about
 * @param whole false where they stand in more places than one call looks at
 */
public record Mine(List<MyPlace> communities, List<MyPlace> invitations, List<MyPlace> requests, boolean whole) {
    public Mine {
        communities = List.copyOf(communities);
        invitations = List.copyOf(invitations);
        requests = List.copyOf(requests);
    }
}
