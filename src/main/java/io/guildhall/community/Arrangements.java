package io.guildhall.community;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What a community has arranged besides its charter and settings, as far as it has.
 *
 * @param parent the community that it belongs to; nothing is inherited
 * @param topics what it is about, in a few words each
 * @param welcomePage the host's number of the page that newcomers read first
 * @param launchedAt when it was launched; empty while founders gather
 * @param questions what people are asked who ask to join, one line each
 */
public record Arrangements(
        Optional<GroundRules> rules,
        Optional<Meeting> meeting,
        Admission admission,
        Optional<CommunityId> parent,
        List<String> topics,
        Optional<Long> welcomePage,
        Optional<Instant> launchedAt,
        List<String> questions) {
    public Arrangements {
        topics = List.copyOf(topics);
        questions = List.copyOf(questions);
    }

    /** Nothing yet. */
    public static Arrangements none() {
        return new Arrangements(
                Optional.empty(),
                Optional.empty(),
                Admission.plain(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                List.of());
    }

    public Arrangements withRules(GroundRules other) {
        return new Arrangements(
                Optional.of(other), meeting, admission, parent, topics, welcomePage, launchedAt, questions);
    }

    public Arrangements withMeeting(Optional<Meeting> other) {
        return new Arrangements(rules, other, admission, parent, topics, welcomePage, launchedAt, questions);
    }

    public Arrangements withAdmission(Admission other) {
        return new Arrangements(rules, meeting, other, parent, topics, welcomePage, launchedAt, questions);
    }

    public Arrangements withParent(Optional<CommunityId> other) {
        return new Arrangements(rules, meeting, admission, other, topics, welcomePage, launchedAt, questions);
    }

    public Arrangements withTopics(List<String> others) {
        return new Arrangements(rules, meeting, admission, parent, others, welcomePage, launchedAt, questions);
    }

    public Arrangements withWelcomePage(Optional<Long> other) {
        return new Arrangements(rules, meeting, admission, parent, topics, other, launchedAt, questions);
    }

    public Arrangements launched(Instant at) {
        return new Arrangements(rules, meeting, admission, parent, topics, welcomePage, Optional.of(at), questions);
    }

    public Arrangements withQuestions(List<String> others) {
        return new Arrangements(rules, meeting, admission, parent, topics, welcomePage, launchedAt, others);
    }
}
