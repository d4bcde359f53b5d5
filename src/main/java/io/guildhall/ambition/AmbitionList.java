package io.guildhall.ambition;

import io.guildhall.kernel.Page;

/**
 * Ambitions of a community as one viewer may see them.
 *
 * @param mayPropose whether the viewer may propose one now
 */
public record AmbitionList(Page<AmbitionView> page, boolean mayPropose) {}
