package io.guildhall.announcement;

import io.guildhall.kernel.Space;

/**
 * An announcement as it would arrive.
 *
 * @param subject as it was given
 * @param people how many members it would go to now, without whoever writes it
 */
public record AnnouncementPreview(String subject, AnnouncementAudience audience, int people, Space space) {}
