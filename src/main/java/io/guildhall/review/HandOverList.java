package io.guildhall.review;

import io.guildhall.kernel.Page;

/**
 * Hand-overs of a community as one viewer may see them.
 *
 * @param mayStart whether the viewer has the community to hand on, and does not do so already
 */
public record HandOverList(Page<HandOverView> page, boolean mayStart) {}
