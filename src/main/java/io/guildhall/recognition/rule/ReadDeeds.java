package io.guildhall.recognition.rule;

import io.guildhall.ambition.Ambition;
import io.guildhall.community.CommunityId;
import io.guildhall.kernel.UserId;
import io.guildhall.membership.Greeting;
import io.guildhall.membership.Role;
import io.guildhall.membership.Served;
import io.guildhall.mentoring.pairing.Pairing;
import io.guildhall.mentoring.pairing.PairingId;
import io.guildhall.mentoring.pairing.PairingState;
import io.guildhall.mentoring.programme.Programme;
import io.guildhall.mentoring.programme.ProgrammeId;
import io.guildhall.mentoring.round.PastRound;
import io.guildhall.recognition.kudos.Kudos;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Deeds that are read when a rule first asks for them, once for all rules. For one thread, and for as long as a page of people is looked at: it holds all that was read. */
final class ReadDeeds implements Deeds {
    private final DeedSources sources;
    private final Set<UserId> people;
    private final Optional<CommunityId> place;
    private final Instant now;
    private final Instant settled;
    private final Map<Instant, Map<PairingId, Integer>> held = new HashMap<>();
    private final Map<Optional<Instant>, List<Kudos>> thanks = new HashMap<>();
    private Optional<List<Met>> pairings = Optional.empty();
    private Optional<List<Greeting>> greetings = Optional.empty();
    private Optional<List<Ambition>> ambitions = Optional.empty();
    private Optional<List<Served>> facilitated = Optional.empty();
    private Optional<Map<ProgrammeId, List<PastRound>>> rounds = Optional.empty();

    ReadDeeds(DeedSources sources, Set<UserId> people, Optional<CommunityId> place, Instant now) {
        this.sources = sources;
        this.people = Set.copyOf(people);
        this.place = place;
        this.now = now;
        this.settled = now.minus(Kudos.RETRACTABLE);
    }

    @Override
    public Instant now() {
        return now;
    }

    @Override
    public Set<UserId> people() {
        return people;
    }

    /** Three statements the first time, none from then on. */
    @Override
    public List<Met> pairings() {
        if (pairings.isEmpty()) {
            List<Pairing> all = sources.pairings().ofAll(people, PairingState.BEGUN);
            Set<ProgrammeId> numbers = all.stream().map(Pairing::programme).collect(Collectors.toSet());
            Map<ProgrammeId, Programme> programmes =
                    sources.programmes().byId(numbers).stream().collect(Collectors.toMap(Programme::id, each -> each));
            pairings = Optional.of(all.stream()
                    .flatMap(each -> Optional.ofNullable(programmes.get(each.programme())).stream()
                            .filter(programme -> place.isEmpty() || place.equals(programme.community()))
                            .map(programme -> new Met(each, programme.kind(), programme.community())))
                    .toList());
        }
        return pairings.get();
    }

    /** One statement the first time for each beginning, and none for all time. */
    @Override
    public int held(Pairing pairing, Optional<Instant> since) {
        if (since.isEmpty()) {
            return pairing.course().held();
        }
        return held.computeIfAbsent(since.get(), from -> sources.sessions().held(met(), from))
                .getOrDefault(pairing.id(), 0);
    }

    /** Those pairings in which somebody met at all, so that no other one is asked about. */
    private Collection<PairingId> met() {
        return pairings().stream()
                .map(Met::pairing)
                .filter(pairing -> pairing.course().held() > 0)
                .map(Pairing::id)
                .toList();
    }

    /** One statement the first time for each beginning. */
    @Override
    public List<Kudos> thanks(Optional<Instant> since) {
        return thanks.computeIfAbsent(
                since,
                from -> sources.kudos().standing(people, place, from).stream()
                        .filter(kudos -> !kudos.at().isAfter(settled))
                        .toList());
    }

    /** One statement the first time. */
    @Override
    public List<Ambition> ambitions() {
        if (ambitions.isEmpty()) {
            ambitions = Optional.of(sources.ambitions().fulfilled(people, place));
        }
        return ambitions.get();
    }

    /** Three statements the first time. */
    @Override
    public List<Served> facilitated() {
        if (facilitated.isEmpty()) {
            facilitated = Optional.of(sources.memberships().served(people, Role.FACILITATOR, place));
        }
        return facilitated.get();
    }

    /** One statement the first time. */
    @Override
    public List<Greeting> greetings() {
        if (greetings.isEmpty()) {
            greetings = Optional.of(sources.memberships().welcomedBy(people, place));
        }
        return greetings.get();
    }

    /** One statement the first time, and one more for each further 500 programmes. */
    @Override
    public int round(Pairing pairing) {
        if (rounds.isEmpty()) {
            Set<ProgrammeId> programmes = pairings().stream()
                    .filter(met -> met.kind().hasRounds())
                    .map(met -> met.pairing().programme())
                    .collect(Collectors.toSet());
            rounds = Optional.of(
                    sources.rounds().ofAll(programmes).stream().collect(Collectors.groupingBy(PastRound::programme)));
        }
        return pairing.course().start().stream()
                .flatMap(start -> rounds.get().getOrDefault(pairing.programme(), List.of()).stream()
                        .filter(round -> round.covers(start)))
                .mapToInt(PastRound::no)
                .findFirst()
                .orElse(0);
    }
}
