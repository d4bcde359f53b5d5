package io.guildhall.mentoring.round;

import io.guildhall.kernel.Chore;
import io.guildhall.kernel.UserId;
import io.guildhall.mentoring.enrolment.Availability;
import io.guildhall.mentoring.enrolment.Enrolment;
import io.guildhall.mentoring.enrolment.EnrolmentId;
import io.guildhall.mentoring.enrolment.EnrolmentState;
import io.guildhall.mentoring.enrolment.InMemoryEnrolments;
import io.guildhall.mentoring.pairing.Ask;
import io.guildhall.mentoring.pairing.Course;
import io.guildhall.mentoring.pairing.InMemoryPairings;
import io.guildhall.mentoring.pairing.Pairing;
import io.guildhall.mentoring.pairing.PairingId;
import io.guildhall.mentoring.pairing.PairingState;
import io.guildhall.mentoring.pairing.Part;
import io.guildhall.mentoring.pairing.PartRole;
import io.guildhall.mentoring.programme.Dates;
import io.guildhall.mentoring.programme.Days;
import io.guildhall.mentoring.programme.Programme;
import io.guildhall.mentoring.programme.ProgrammeId;
import io.guildhall.mentoring.programme.ProgrammeRole;
import io.guildhall.mentoring.programme.Workshop;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** The workshop with rounds, in memory. */
public final class RoundsOf {
    public final Workshop workshop;
    public final InMemoryEnrolments enrolments = new InMemoryEnrolments();
    public final InMemoryPairings pairings = new InMemoryPairings();
    public final InMemoryRounds rounds = new InMemoryRounds();
    public final RoundService service;
    public final Chore chore;

    public RoundsOf(Workshop workshop) {
        this.workshop = workshop;
        service = new RoundService(workshop.door, workshop.known, rounds, workshop.guild.audit, workshop.guild.clock);
        chore = new RoundChore(
                workshop.door,
                rounds,
                new Carrying(
                        enrolments,
                        pairings,
                        workshop.guild.communities,
                        workshop.guild.audit,
                        workshop.guild.occasions,
                        workshop.guild.clock),
                pairings,
                workshop.guild.known);
    }

    public Instant now() {
        return workshop.guild.clock.instant();
    }

    public void goOn(int days) {
        workshop.guild.clock.goOn(Duration.ofDays(days));
    }

    /** Dates with nothing but an end, so many days from now. */
    public Dates endingIn(int days) {
        return new Dates(
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(now().plus(Duration.ofDays(days))));
    }

    /** The same as days. */
    public Days daysUntil(int days) {
        return new Days(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(LocalDate.ofInstant(now(), ZoneOffset.UTC).plusDays(days)));
    }

    /** The programme as it is kept. */
    public Programme programme(ProgrammeId id) {
        return workshop.programmes.find(id).orElseThrow();
    }

    public Enrolment enrolled(Programme programme, String username, ProgrammeRole role, EnrolmentState state) {
        return enrolments.add(new Enrolment(
                new EnrolmentId(0),
                programme.id(),
                workshop.key(username),
                role,
                state,
                2,
                0,
                Availability.always(),
                0,
                0,
                "",
                now(),
                1,
                programme(programme.id()).round().no()));
    }

    public Pairing paired(Programme programme, String mentor, String mentee) {
        return pairings.add(new Pairing(
                new PairingId(0),
                programme.id(),
                PairingState.ACTIVE,
                now(),
                List.of(Part.of(workshop.key(mentor), PartRole.MENTOR), Part.of(workshop.key(mentee), PartRole.MENTEE)),
                Ask.of(workshop.key(mentee), "Please", now()),
                Course.none().started(now())));
    }

    public void end(Pairing pairing, PairingState how) {
        pairings.forChange(pairing.id()).orElseThrow().save(pairing.in(how, now()));
    }

    public Enrolment of(Programme programme, String username) {
        UserId user = workshop.key(username);
        return enrolments.of(programme.id(), user).get(0);
    }
}
