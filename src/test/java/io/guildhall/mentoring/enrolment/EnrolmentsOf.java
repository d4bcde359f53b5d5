package io.guildhall.mentoring.enrolment;

import io.guildhall.kernel.Chore;
import io.guildhall.kernel.DomainEvent;
import io.guildhall.kernel.Farewell;
import io.guildhall.kernel.UserId;
import io.guildhall.membership.Guild;
import io.guildhall.mentoring.programme.Programme;
import io.guildhall.mentoring.programme.ProgrammeId;
import io.guildhall.mentoring.programme.ProgrammeRole;
import io.guildhall.mentoring.programme.Workshop;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The workshop with enrolments, in memory. */
public final class EnrolmentsOf {
    public final Workshop workshop;
    public final Enrolments enrolments;
    public final Preferences preferences;
    public final EnrolmentViews views;
    public final EnrolmentService service;
    public final LeavingService leaving;
    public final PreferenceService wishes;
    public final EnrolmentListService lists;
    public final Chore chore;
    public final Farewell farewell;
    /** Who goes on with others, as the feature above would say. */
    public final Set<UserId> paired = new HashSet<>();

    public final Set<UserId> offered = new HashSet<>();
    /** For whom everything was ended, and as what. */
    public final List<String> ended = new ArrayList<>();

    public EnrolmentsOf(Workshop workshop) {
        this(workshop, new InMemoryEnrolments(), new InMemoryPreferences());
    }

    public EnrolmentsOf(Workshop workshop, Enrolments enrolments, Preferences preferences) {
        this.workshop = workshop;
        this.enrolments = enrolments;
        this.preferences = preferences;
        EnrolmentNotes notes = new EnrolmentNotes(
                workshop.guild.communities, List.of(new Pairs()), workshop.guild.audit, workshop.guild.occasions);
        views = new EnrolmentViews(enrolments, notes, workshop.guild.people, workshop.guild.clock);
        service = new EnrolmentService(workshop.door, enrolments, views, notes, workshop.guild.clock);
        leaving = new LeavingService(workshop.door, enrolments, notes, workshop.guild.clock);
        wishes = new PreferenceService(workshop.door, enrolments, preferences, workshop.guild.people);
        lists = new EnrolmentListService(workshop.door, views);
        chore = new EnrolmentChore(
                leaving,
                enrolments,
                workshop.known,
                workshop.guild.listeners,
                workshop.guild.people,
                workshop.guild.clock);
        farewell = new EnrolmentsEnd(leaving, enrolments, workshop.known);
    }

    /** Whoever asks without taking part, over storage of one's choice. */
    public static Learners learners(Enrolments enrolments, Guild guild) {
        return new EnrolledLearners(
                enrolments,
                new EnrolmentNotes(guild.communities, List.of(), guild.audit, guild.occasions),
                guild.clock);
    }

    private final class Pairs implements Engagements {
        @Override
        public int running(ProgrammeId programme, UserId user) {
            return paired.contains(user) ? 1 : 0;
        }

        @Override
        public Set<UserId> offered(ProgrammeId programme, Collection<UserId> users) {
            return users.stream().filter(offered::contains).collect(Collectors.toSet());
        }

        /** As the real one does, it writes the enrolment of the other before that of whoever leaves is written. */
        @Override
        public List<DomainEvent> end(Programme programme, UserId user, Set<ProgrammeRole> roles, Instant at) {
            ended.add(user.value() + " " + roles);
            return List.of();
        }
    }
}
