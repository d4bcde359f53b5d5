package io.guildhall.recognition.kudos;

import io.guildhall.kernel.Person;
import io.guildhall.kernel.Space;
import io.guildhall.kernel.WikiPage;
import java.time.Instant;
import java.util.Optional;

/**
 * Kudos as one viewer sees them.
 *
 * @param space where it was given
 * @param page the page that it is about, as it is called now; empty where there is none, or none for the viewer
 * @param retractUntil until when the viewer may take it back; empty where they may not
 */
public record KudosView(
        Kudos kudos, Person from, Person to, Space space, Optional<WikiPage> page, Optional<Instant> retractUntil) {}
