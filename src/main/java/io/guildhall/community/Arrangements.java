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
 * @param meetingEdition how often the meeting was set or taken away
 * @param ambitions what the community wants to reach and has agreed on, in a line each, newest first; only as many as a card shows
 * @param questions what people are asked who ask to join, one line each
 * @param template what it was started from; empty for the blank one and for whatever was founded before there were templates
 * @param path the first steps that newcomers are asked to take
 */
public record Arrangements(
        Optional<GroundRules> rules,
        Optional<Meeting> meeting,
        Admission admission,
        Optional<CommunityId> parent,
        List<String> topics,
        Optional<Long> welcomePage,
        Optional<Instant> launchedAt,
        Edition meetingEdition,
        List<String> ambitions,
        List<String> questions,
        Optional<CommunityTemplate> template,
        NewcomerPath path) {
    public Arrangements {
        topics = List.copyOf(topics);
        ambitions = List.copyOf(ambitions);
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
                Edition.none(),
                List.of(),
                List.of(),
                Optional.empty(),
                NewcomerPath.none());
    }

    public Arrangements withRules(GroundRules other) {
        return new Arrangements(
                Optional.of(other),
                meeting,
                admission,
                parent,
                topics,
                welcomePage,
                launchedAt,
                meetingEdition,
                ambitions,
                questions,
                template,
                path);
    }

    public Arrangements withMeeting(Optional<Meeting> other) {
        return new Arrangements(
                rules,
                other,
                admission,
                parent,
                topics,
                welcomePage,
                launchedAt,
                meetingEdition,
                ambitions,
                questions,
                template,
                path);
    }

    public Arrangements withAdmission(Admission other) {
        return new Arrangements(
                rules,
                meeting,
                other,
                parent,
                topics,
                welcomePage,
                launchedAt,
                meetingEdition,
                ambitions,
                questions,
                template,
                path);
    }

    public Arrangements withParent(Optional<CommunityId> other) {
        return new Arrangements(
                rules,
                meeting,
                admission,
                other,
                topics,
                welcomePage,
                launchedAt,
                meetingEdition,
                ambitions,
                questions,
                template,
                path);
    }

    public Arrangements withTopics(List<String> others) {
        return new Arrangements(
                rules,
                meeting,
                admission,
                parent,
                others,
                welcomePage,
                launchedAt,
                meetingEdition,
                ambitions,
                questions,
                template,
                path);
    }

    public Arrangements withWelcomePage(Optional<Long> other) {
        return new Arrangements(
                rules,
                meeting,
                admission,
                parent,
                topics,
                other,
                launchedAt,
                meetingEdition,
                ambitions,
                questions,
                template,
                path);
    }

    public Arrangements launched(Instant at) {
        return new Arrangements(
                rules,
                meeting,
                admission,
                parent,
                topics,
                welcomePage,
                Optional.of(at),
                meetingEdition,
                ambitions,
                questions,
                template,
                path);
    }

    /** With the meeting as it was set then, or without one. */
    public Arrangements withMeetingSet(Optional<Meeting> other, Instant at) {
        return new Arrangements(
                rules,
                other,
                admission,
                parent,
                topics,
                welcomePage,
                launchedAt,
                meetingEdition.next(at),
                ambitions,
                questions,
                template,
                path);
    }

    public Arrangements withAmbitions(List<String> others) {
        return new Arrangements(
                rules,
                meeting,
                admission,
                parent,
                topics,
                welcomePage,
                launchedAt,
                meetingEdition,
                others,
                questions,
                template,
                path);
    }

    public Arrangements withQuestions(List<String> others) {
        return new Arrangements(
                rules,
                meeting,
                admission,
                parent,
                topics,
                welcomePage,
                launchedAt,
                meetingEdition,
                ambitions,
                others,
                template,
                path);
    }

    public Arrangements withPath(NewcomerPath other) {
        return new Arrangements(
                rules,
                meeting,
                admission,
                parent,
                topics,
                welcomePage,
                launchedAt,
                meetingEdition,
                ambitions,
                questions,
                template,
                other);
    }

    /** As it was started from a template. */
    public Arrangements startedFrom(CommunityTemplate other) {
        return new Arrangements(
                rules,
                meeting,
                admission,
                parent,
                topics,
                welcomePage,
                launchedAt,
                meetingEdition,
                ambitions,
                questions,
                Optional.of(other),
                path);
    }

    /**
     * What is told at the door to those who may ask to come in without seeing the space: nothing. Whoever is invited also reads the ground rules
     * that they would accept, and is let in only where there is room.
     */
    Arrangements atTheDoor(boolean awaited) {
        Arrangements nothing = none();
        return new Arrangements(
                awaited ? rules : nothing.rules,
                nothing.meeting,
                awaited ? admission : nothing.admission.confidential(admission.confidential()),
                nothing.parent,
                nothing.topics,
                nothing.welcomePage,
                launchedAt,
                nothing.meetingEdition,
                nothing.ambitions,
                nothing.questions,
                nothing.template,
                nothing.path);
    }
}
