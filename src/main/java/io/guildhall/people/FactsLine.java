package io.guildhall.people;

import java.util.Optional;

/**
 * One line of a file about people, as it stands there. A column that the file does not have is empty here, and leaves what is known as it is; an
 * empty cell takes it away.
 *
 * @param no its number; the head is line 1
 * @param username or the user key
 * @param manager their username, or the user key
 */
public record FactsLine(
        int no,
        String username,
        Optional<String> department,
        Optional<String> site,
        Optional<String> seniority,
        Optional<String> manager) {}
