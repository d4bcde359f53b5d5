package io.guildhall.review;

import io.guildhall.community.Community;
import io.guildhall.kernel.Page;

/**
 * Reviews of a community as one viewer may see them.
 *
 * @param community with its rhythm
 * @param overdue whether one should have been held by now
 * @param mayReview whether the viewer may hold one now
 */
public record ReviewList(Page<ReviewView> page, Community community, boolean overdue, boolean mayReview) {}
