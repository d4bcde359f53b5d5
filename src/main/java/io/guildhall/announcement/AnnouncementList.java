package io.guildhall.announcement;

import io.guildhall.kernel.Page;
import io.guildhall.kernel.Refusal;
import java.time.Instant;
import java.util.Optional;

/**
 * Announcements of a community as one viewer may see them.
 *
 * @param obstacle why the viewer may not write one now; empty where they may
 * @param nextAt when the next one is possible, where it is not now
 */
public record AnnouncementList(Page<AnnouncementView> page, Optional<Refusal> obstacle, Optional<Instant> nextAt) {}
