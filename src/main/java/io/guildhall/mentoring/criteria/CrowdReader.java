package io.guildhall.mentoring.criteria;

import io.guildhall.kernel.UserId;
import io.guildhall.mentoring.enrolment.Enrolment;
import io.guildhall.mentoring.enrolment.EnrolmentState;
import io.guildhall.mentoring.enrolment.Enrolments;
import io.guildhall.mentoring.enrolment.Preferences;
import io.guildhall.mentoring.pairing.Pairing;
import io.guildhall.mentoring.pairing.PairingState;
import io.guildhall.mentoring.pairing.Pairings;
import io.guildhall.mentoring.pairing.Part;
import io.guildhall.mentoring.programme.Programme;
import io.guildhall.mentoring.programme.ProgrammeRole;
import io.guildhall.people.Facts;
import io.guildhall.people.PersonFacts;
import io.guildhall.profile.About;
import io.guildhall.profile.Profile;
import io.guildhall.profile.Profiles;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads everybody who takes part in a programme, with all that a match looks at. It asks nobody whether they may know: what comes of it is for managers. */
@Named
public final class CrowdReader {
    private static final int CHUNK = 5_000;
    private static final Set<EnrolmentState> IN =
            EnumSet.of(EnrolmentState.OPEN, EnrolmentState.PAUSED, EnrolmentState.FULL, EnrolmentState.WAITING);
    private static final Set<PairingState> ALL = EnumSet.allOf(PairingState.class);

    private final Enrolments enrolments;
    private final Preferences preferences;
    private final Pairings pairings;
    private final Profiles profiles;
    private final PersonFacts facts;

    @Inject
    public CrowdReader(
            Enrolments enrolments, Preferences preferences, Pairings pairings, Profiles profiles, PersonFacts facts) {
        this.enrolments = enrolments;
        this.preferences = preferences;
        this.pairings = pairings;
        this.profiles = profiles;
        this.facts = facts;
    }

    /**
     * How it is now. Statements: one for each role and each {@value #CHUNK} in it, three for each five hundred people and one more for each further level
     * of managers, one for each {@value #CHUNK} pairs there ever were, and two.
     */
    public Crowd read(Programme programme, Instant now) {
        List<Enrolment> one = enrolled(programme, programme.kind().roles().get(0));
        List<Enrolment> other = programme.kind().hasMentors() ? enrolled(programme, ProgrammeRole.MENTEE) : List.of();
        Set<UserId> people = new HashSet<>();
        one.forEach(each -> people.add(each.user()));
        other.forEach(each -> people.add(each.user()));
        Map<UserId, Profile> said = profiles.of(people);
        Map<UserId, Facts> known = facts.of(people);
        List<Participant> givers = participants(one, said, known, now);
        Map<UserId, Map<UserId, Integer>> before = new HashMap<>();
        Map<UserId, Set<UserId>> open = new HashMap<>();
        pairs(programme, before, open);
        return new Crowd(
                programme,
                givers,
                programme.kind().hasMentors() ? participants(other, said, known, now) : givers,
                preferences.wishes(programme.id()),
                preferences.blocks(programme.id()),
                managers(programme, people, known),
                before,
                open);
    }

    private List<Enrolment> enrolled(Programme programme, ProgrammeRole role) {
        List<Enrolment> all = new ArrayList<>();
        List<Enrolment> some = enrolments.page(programme.id(), role, IN, 0, CHUNK);
        all.addAll(some);
        while (some.size() == CHUNK) {
            long last = some.get(CHUNK - 1).id().value();
            some = enrolments.page(programme.id(), role, IN, last, CHUNK);
            all.addAll(some);
        }
        return all;
    }

    private static List<Participant> participants(
            List<Enrolment> enrolled, Map<UserId, Profile> said, Map<UserId, Facts> known, Instant now) {
        return enrolled.stream()
                .map(each -> new Participant(
                        each.id(),
                        each.user(),
                        each.free(),
                        each.state() != EnrolmentState.PAUSED
                                && each.availability().covers(now),
                        each.waitingRounds(),
                        Optional.ofNullable(said.get(each.user()))
                                .map(Profile::about)
                                .orElse(About.NOTHING),
                        Optional.ofNullable(known.get(each.user()))))
                .toList();
    }

    private Map<UserId, Set<UserId>> managers(Programme programme, Set<UserId> people, Map<UserId, Facts> known) {
        Map<UserId, Set<UserId>> apart = new HashMap<>();
        Map<UserId, UserId> above = new HashMap<>();
        people.forEach(person -> above.put(person, person));
        Map<UserId, Facts> said = known;
        int levels = programme.settings().managerLevels();
        for (int level = 0; level < levels && !above.isEmpty(); level++) {
            Map<UserId, UserId> next = new HashMap<>();
            for (Map.Entry<UserId, UserId> each : above.entrySet()) {
                Optional.ofNullable(said.get(each.getValue()))
                        .flatMap(Facts::manager)
                        .ifPresent(manager -> {
                            next.put(each.getKey(), manager);
                            both(apart, each.getKey(), manager);
                        });
            }
            above.clear();
            above.putAll(next);
            if (level + 1 < levels && !above.isEmpty()) {
                said = facts.of(Set.copyOf(above.values()));
            }
        }
        return apart;
    }

    private static void both(Map<UserId, Set<UserId>> apart, UserId one, UserId other) {
        apart.computeIfAbsent(one, each -> new HashSet<>()).add(other);
        apart.computeIfAbsent(other, each -> new HashSet<>()).add(one);
    }

    /** Who was ever paired with whom; a request that came to nothing is none. And who is at the moment, or is asked. */
    private void pairs(Programme programme, Map<UserId, Map<UserId, Integer>> before, Map<UserId, Set<UserId>> open) {
        long last = 0;
        List<Pairing> some;
        do {
            some = pairings.page(programme.id(), ALL, last, CHUNK);
            for (Pairing pair : some) {
                last = pair.id().value();
                count(pair, before, open);
            }
        } while (some.size() == CHUNK);
    }

    private static void count(Pairing pair, Map<UserId, Map<UserId, Integer>> before, Map<UserId, Set<UserId>> open) {
        List<UserId> people = pair.parts().stream().map(Part::user).toList();
        for (UserId one : people) {
            for (UserId other : people) {
                if (!other.equals(one) && pair.course().start().isPresent()) {
                    before.computeIfAbsent(one, each -> new HashMap<>()).merge(other, 1, Integer::sum);
                }
                if (!other.equals(one) && pair.state().isOpen()) {
                    open.computeIfAbsent(one, each -> new HashSet<>()).add(other);
                }
            }
        }
    }
}
