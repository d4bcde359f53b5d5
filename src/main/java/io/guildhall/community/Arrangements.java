package io.guildhall.community;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What a community has arranged besides its charter and settings, as far as it has.
 *
 * @param parent the community that it belongs to; nothing is inherited
 * @param template what it was started from; empty for the blank one and for whatever was founded before there were templates
 * @param launchedAt when it was launched; empty while founders gather
 */
public record Arrangements(
        Entrance entrance,
        Rhythm rhythm,
        Subject subject,
        Optional<CommunityId> parent,
        Optional<CommunityTemplate> template,
        Optional<Instant> launchedAt) {
    /** Nothing yet. */
    public static Arrangements none() {
        return new Arrangements(
                Entrance.plain(), Rhythm.none(), Subject.none(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    public Optional<GroundRules> rules() {
        return entrance.rules();
    }

    public Admission admission() {
        return entrance.admission();
    }

    /** What people are asked who ask to join, one line each. */
    public List<String> questions() {
        return entrance.questions();
    }

    /** The host's number of the page that newcomers read first. */
    public Optional<Long> welcomePage() {
        return entrance.welcomePage();
    }

    /** The first steps that newcomers are asked to take. */
    public NewcomerPath path() {
        return entrance.path();
    }

    public Optional<Meeting> meeting() {
        return rhythm.meeting();
    }

    /** How often the meeting was set or taken away. */
    public Edition meetingEdition() {
        return rhythm.edition();
    }

    /** What it is about, in a few words each. */
    public List<String> topics() {
        return subject.topics();
    }

    /** What the community wants to reach and has agreed on, in a line each, newest first; only as many as a card shows. */
    public List<String> ambitions() {
        return subject.ambitions();
    }

    public Arrangements withRules(GroundRules other) {
        return with(new Entrance(Optional.of(other), admission(), questions(), welcomePage(), path()));
    }

    public Arrangements withAdmission(Admission other) {
        return with(new Entrance(rules(), other, questions(), welcomePage(), path()));
    }

    public Arrangements withQuestions(List<String> others) {
        return with(new Entrance(rules(), admission(), others, welcomePage(), path()));
    }

    public Arrangements withWelcomePage(Optional<Long> other) {
        return with(new Entrance(rules(), admission(), questions(), other, path()));
    }

    public Arrangements withPath(NewcomerPath other) {
        return with(new Entrance(rules(), admission(), questions(), welcomePage(), other));
    }

    /** With another meeting, or none, that nobody set: it went on by itself. */
    public Arrangements withMeeting(Optional<Meeting> other) {
        return with(new Rhythm(other, meetingEdition()));
    }

    /** With the meeting as it was set then, or without one. */
    public Arrangements withMeetingSet(Optional<Meeting> other, Instant at) {
        return with(rhythm.set(other, at));
    }

    public Arrangements withTopics(List<String> others) {
        return with(new Subject(others, ambitions()));
    }

    public Arrangements withAmbitions(List<String> others) {
        return with(new Subject(topics(), others));
    }

    public Arrangements withParent(Optional<CommunityId> other) {
        return new Arrangements(entrance, rhythm, subject, other, template, launchedAt);
    }

    /** As it was started from a template. */
    public Arrangements startedFrom(CommunityTemplate other) {
        return new Arrangements(entrance, rhythm, subject, parent, Optional.of(other), launchedAt);
    }

    public Arrangements launched(Instant at) {
        return new Arrangements(entrance, rhythm, subject, parent, template, Optional.of(at));
    }

    /**
     * What is told at the door to those who may ask to come in without seeing the space: nothing. Whoever is invited also reads the ground rules
     * that they would accept, and is let in only where there is room.
     */
    Arrangements atTheDoor(boolean awaited) {
        Admission told = awaited
                ? admission()
                : Admission.plain().confidential(admission().confidential());
        Entrance door = new Entrance(
                awaited ? rules() : Optional.empty(), told, List.of(), Optional.empty(), NewcomerPath.none());
        return new Arrangements(door, Rhythm.none(), Subject.none(), Optional.empty(), Optional.empty(), launchedAt);
    }

    private Arrangements with(Entrance other) {
        return new Arrangements(other, rhythm, subject, parent, template, launchedAt);
    }

    private Arrangements with(Rhythm other) {
        return new Arrangements(entrance, other, subject, parent, template, launchedAt);
    }

    private Arrangements with(Subject other) {
        return new Arrangements(entrance, rhythm, other, parent, template, launchedAt);
    }
}
