package io.guildhall.review;

import io.guildhall.kernel.Person;
import java.util.Optional;

/**
 * A review as one viewer sees it.
 *
 * @param author empty where the viewer may not look at people, as is {@code sponsor}
 * @param mayComment whether the viewer may say something to it, or word anew what they said
 */
public record ReviewView(Review review, Optional<Person> author, Optional<Person> sponsor, boolean mayComment) {}
