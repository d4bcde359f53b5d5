package io.guildhall.expertise;

import java.util.Optional;

/**
 * Who is looked for.
 *
 * @param text one skill or several, in people's own words
 * @param exact whether the text is the name of one skill, as an author wrote it, and nothing near it will do
 * @param space only members of the community of that space; empty for the whole site
 * @param available only people who said that they have time for others
 * @param level how well they know it at least, 1 to 5
 * @param limit how many at most, 1 to 100
 */
public record ExpertQuery(
        String text, boolean exact, Optional<String> space, boolean available, int level, int limit) {}
