package io.guildhall.recognition.badge;

import io.guildhall.kernel.Page;

/**
 * What was given in a community, as one viewer may see it.
 *
 * @param mayGive whether the viewer may give badges of it
 */
public record Wall(Page<AwardView> page, boolean mayGive) {}
