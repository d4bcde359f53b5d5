package io.guildhall.mentoring.session;

import io.guildhall.kernel.DuplicateKeyException;
import io.guildhall.kernel.UserId;
import io.guildhall.mentoring.pairing.PairingId;
import io.guildhall.mentoring.programme.ProgrammeId;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** What two plan and write, in memory. */
public final class InMemoryPairPapers implements Sessions, Notes, Agreements, Goals, FitChecks {
    private final Map<Long, PairSession> sessions = new TreeMap<>();
    private final Map<Long, Goal> goals = new TreeMap<>();
    private final Map<String, Long> tokens = new HashMap<>();
    private final Map<String, Note> notes = new LinkedHashMap<>();
    private final Map<PairingId, Agreement> agreements = new HashMap<>();
    private final Map<String, FitAnswer> answers = new HashMap<>();
    private final Map<String, ProgrammeId> programmes = new HashMap<>();
    private long last;

    private long number(String key) {
        last++;
        if (tokens.putIfAbsent(key, last) != null) {
            throw new DuplicateKeyException(key, new IllegalStateException("in memory"));
        }
        return last;
    }

    private static String key(String kind, PairingId pairing, String token) {
        return kind + "|" + token + "|" + pairing.value();
    }

    @Override
    public List<PairSession> sessions(PairingId pairing) {
        return sessions.values().stream()
                .filter(each -> each.pairing().equals(pairing))
                .sorted(byTime().reversed())
                .limit(PairSession.MOST)
                .toList();
    }

    private static Comparator<PairSession> byTime() {
        return Comparator.comparing((PairSession each) -> each.plan().at()).thenComparing(PairSession::id);
    }

    @Override
    public Optional<PairSession> find(PairingId pairing, long id) {
        return Optional.ofNullable(sessions.get(id))
                .filter(each -> each.pairing().equals(pairing));
    }

    @Override
    public Map<PairingId, Integer> held(Collection<PairingId> pairings, Instant since) {
        Map<PairingId, Integer> held = new HashMap<>();
        sessions.values().stream()
                .filter(each -> pairings.contains(each.pairing())
                        && each.state() == SessionState.HELD
                        && !each.plan().at().isBefore(since))
                .forEach(each -> held.merge(each.pairing(), 1, Integer::sum));
        return held;
    }

    @Override
    public List<PairSession> planned(Collection<PairingId> pairings, Instant from) {
        return sessions.values().stream()
                .filter(each -> pairings.contains(each.pairing())
                        && each.state() == SessionState.PLANNED
                        && !each.plan().at().isBefore(from.minus(Duration.ofDays(1))))
                .sorted(byTime())
                .toList();
    }

    @Override
    public Optional<PairSession> made(PairingId pairing, String token) {
        return Optional.ofNullable(tokens.get(key("session", pairing, token))).map(sessions::get);
    }

    @Override
    public PairSession add(PairSession made, String token) {
        long id = number(key("session", made.pairing(), token));
        PairSession kept =
                new PairSession(id, made.pairing(), made.state(), made.plan(), made.revision(), made.changedAt());
        sessions.put(id, kept);
        return kept;
    }

    @Override
    public List<SessionRow> forChange(PairingId pairing) {
        return sessions(pairing).stream().<SessionRow>map(Row::new).toList();
    }

    private final class Row implements SessionRow {
        private PairSession value;

        Row(PairSession value) {
            this.value = value;
        }

        @Override
        public PairSession value() {
            return value;
        }

        @Override
        public void save(PairSession changed) {
            value = changed;
            sessions.put(changed.id(), changed);
        }
    }

    @Override
    public List<Note> of(PairingId pairing, UserId reader) {
        return notes.values().stream()
                .filter(each -> each.pairing().equals(pairing) && each.isFor(reader))
                .toList();
    }

    @Override
    public void write(Note note) {
        notes.put(note.session() + "|" + note.author().value() + "|" + note.sight(), note);
    }

    @Override
    public boolean remove(long session, UserId author, NoteSight sight) {
        return notes.remove(session + "|" + author.value() + "|" + sight) != null;
    }

    @Override
    public Agreement of(PairingId pairing) {
        return agreements.getOrDefault(pairing, Agreement.none());
    }

    @Override
    public void word(PairingId pairing, String text, int revision, Instant at) {
        agreements.put(pairing, new Agreement(text, revision, Set.of()));
    }

    @Override
    public void sign(PairingId pairing, UserId person, int revision, Instant at) {
        Agreement before = of(pairing);
        Set<UserId> signed = new HashSet<>(before.signed());
        if (revision == before.revision()) {
            signed.add(person);
        }
        agreements.put(pairing, new Agreement(before.text(), before.revision(), signed));
    }

    @Override
    public List<Goal> goals(PairingId pairing) {
        return goals.values().stream()
                .filter(each -> each.pairing().equals(pairing))
                .toList();
    }

    @Override
    public Optional<Goal> goal(PairingId pairing, String token) {
        return Optional.ofNullable(tokens.get(key("goal", pairing, token))).map(goals::get);
    }

    @Override
    public Goal add(Goal set, String token) {
        long id = number(key("goal", set.pairing(), token));
        Goal kept =
                new Goal(id, set.pairing(), set.owner(), set.text(), set.before(), set.after(), set.state(), set.at());
        goals.put(id, kept);
        return kept;
    }

    @Override
    public void save(Goal changed) {
        goals.put(changed.id(), changed);
    }

    @Override
    public Optional<FitAnswer> fit(PairingId pairing, UserId person) {
        return Optional.ofNullable(answers.get(pairing.value() + "|" + person.value()));
    }

    @Override
    public void say(ProgrammeId programme, PairingId pairing, UserId person, FitAnswer answer, Instant at) {
        answers.put(pairing.value() + "|" + person.value(), answer);
        programmes.put(pairing.value() + "|" + person.value(), programme);
    }

    @Override
    public Map<FitAnswer, Integer> count(ProgrammeId programme) {
        Map<FitAnswer, Integer> counts = new EnumMap<>(FitAnswer.class);
        for (FitAnswer each : FitAnswer.values()) {
            counts.put(each, (int) answers.entrySet().stream()
                    .filter(said -> said.getValue() == each && programme.equals(programmes.get(said.getKey())))
                    .count());
        }
        return counts;
    }
}
