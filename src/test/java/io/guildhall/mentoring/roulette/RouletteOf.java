package io.guildhall.mentoring.roulette;

import io.guildhall.kernel.Chore;
import io.guildhall.kernel.UserId;
import io.guildhall.mentoring.enrolment.Availability;
import io.guildhall.mentoring.enrolment.Enrolment;
import io.guildhall.mentoring.enrolment.EnrolmentId;
import io.guildhall.mentoring.enrolment.EnrolmentState;
import io.guildhall.mentoring.enrolment.InMemoryEnrolments;
import io.guildhall.mentoring.enrolment.InMemoryPreferences;
import io.guildhall.mentoring.pairing.InMemoryPairings;
import io.guildhall.mentoring.pairing.Pairing;
import io.guildhall.mentoring.pairing.PairingState;
import io.guildhall.mentoring.pairing.Part;
import io.guildhall.mentoring.programme.Programme;
import io.guildhall.mentoring.programme.ProgrammeRole;
import io.guildhall.mentoring.programme.Workshop;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Coffee roulette over the programmes of a {@link Workshop}, in memory. */
public final class RouletteOf {
    public final Workshop workshop;
    public final InMemoryEnrolments enrolments = new InMemoryEnrolments();
    public final InMemoryPreferences preferences = new InMemoryPreferences();
    public final InMemoryPairings pairings = new InMemoryPairings();
    public final InMemoryHeldDraws draws = new InMemoryHeldDraws();
    public final Apart apart;
    public final RouletteService service;
    public final Chore day;

    public RouletteOf(Workshop workshop) {
        this.workshop = workshop;
        apart = new BlocksAndManagers(preferences, workshop.guild.facts);
        service = service();
        day = new RouletteDay(workshop.programmes, service, workshop.guild.known);
    }

    /** Another node on the same storage. */
    Chore otherNode() {
        return new RouletteDay(workshop.programmes, service(), workshop.guild.known);
    }

    private RouletteService service() {
        DrawWork work = new DrawWork(
                draws,
                enrolments,
                apart,
                pairings,
                workshop.guild.people,
                workshop.guild.audit,
                workshop.guild.occasions);
        return new RouletteService(
                workshop.door,
                workshop.guild.communities,
                enrolments,
                pairings,
                draws,
                work,
                workshop.guild.audit,
                workshop.guild.clock);
    }

    /** People who take part, from now on. */
    public RouletteOf enrolled(Programme programme, String... usernames) {
        Instant now = workshop.guild.clock.instant();
        for (String username : usernames) {
            enrolments.add(new Enrolment(
                    new EnrolmentId(0),
                    programme.id(),
                    workshop.key(username),
                    ProgrammeRole.PEER,
                    EnrolmentState.OPEN,
                    1,
                    0,
                    Availability.always(),
                    0,
                    0,
                    "",
                    now,
                    1));
        }
        return this;
    }

    /** Somebody's part becomes another. */
    void change(Programme programme, String username, UnaryOperator<Enrolment> change) {
        enrolments
                .forChange(programme.id(), List.of(workshop.key(username)))
                .forEach(row -> row.save(change.apply(row.value())));
    }

    /** Who meets now, by username. */
    Set<Set<String>> meeting(Programme programme) {
        return those(programme, PairingState.RUNNING);
    }

    /** Who met before. */
    Set<Set<String>> met(Programme programme) {
        return those(programme, EnumSet.of(PairingState.COMPLETED));
    }

    private Set<Set<String>> those(Programme programme, Set<PairingState> states) {
        return pairings.page(programme.id(), states, 0, 10_000).stream()
                .map(RouletteOf::names)
                .collect(Collectors.toSet());
    }

    private static Set<String> names(Pairing pairing) {
        return pairing.parts().stream()
                .map(Part::user)
                .map(UserId::value)
                .map(key -> key.replaceFirst("^key-", ""))
                .collect(Collectors.toSet());
    }
}
