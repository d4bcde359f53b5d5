package io.guildhall.membership.life;

import io.guildhall.community.Community;

/**
 * A community that was left behind by a space with this key, offered to whoever administers the space of that key now.
 *
 * @param same whether it is the same space for certain, by the host's number of it: then it was restored. Else somebody has to say so by the name
 */
public record Stray(Community community, boolean same) {}
