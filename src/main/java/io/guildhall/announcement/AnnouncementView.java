package io.guildhall.announcement;

import io.guildhall.kernel.Person;
import java.util.Optional;

/**
 * An announcement as one viewer sees it.
 *
 * @param author empty where the viewer may not look at people
 */
public record AnnouncementView(Announcement announcement, Optional<Person> author) {}
