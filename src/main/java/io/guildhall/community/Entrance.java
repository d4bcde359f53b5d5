package io.guildhall.community;

import java.util.List;
import java.util.Optional;

/**
 * How people come into a community.
 *
 * @param questions what people are asked who ask to join, one line each
 * @param welcomePage the host's number of the page that newcomers read first
 * @param path the first steps that newcomers are asked to take
 */
public record Entrance(
        Optional<GroundRules> rules,
        Admission admission,
        List<String> questions,
        Optional<Long> welcomePage,
        NewcomerPath path) {
    public Entrance {
        questions = List.copyOf(questions);
    }

    /** Nothing arranged yet. */
    public static Entrance plain() {
        return new Entrance(Optional.empty(), Admission.plain(), List.of(), Optional.empty(), NewcomerPath.none());
    }
}
