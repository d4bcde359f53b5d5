package io.guildhall.people;

import io.guildhall.kernel.People;
import io.guildhall.kernel.TextRule;
import io.guildhall.kernel.UserId;
import io.guildhall.people.LineProblem.Kind;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;

/** A file about people while it is read: which lines are right, and what they change. */
final class PeopleFile {
    /** No organisation has more levels; a longer chain is not walked on. */
    private static final int LEVELS_MAX = 64;

    private static final TextRule TEXT = new TextRule("text", Facts.TEXT_MAX, false, false);

    private final People people;
    private final PersonFacts facts;
    private final Instant now;
    private final List<LineProblem> problems = new ArrayList<>();
    private final Map<UserId, FactsLine> lineOf = new LinkedHashMap<>();
    private final Map<UserId, Facts> wanted = new LinkedHashMap<>();
    private final Map<UserId, Facts> known = new HashMap<>();
    private int lines;
    private int byKey;

    PeopleFile(People people, PersonFacts facts, Instant now) {
        this.people = people;
        this.facts = facts;
        this.now = now;
    }

    PeopleFile read(List<FactsLine> all) {
        lines = all.size();
        all.forEach(this::identify);
        known.putAll(facts.of(lineOf.keySet()));
        lineOf.forEach((person, line) -> merged(person, line).ifPresent(each -> wanted.put(person, each)));
        knowManagers();
        breakCircles();
        return this;
    }

    /** Who is meant; each person by the first line that names them. */
    private void identify(FactsLine line) {
        Optional<UserId> person = Optional.of(line.username().strip())
                .filter(name -> !name.isEmpty())
                .flatMap(people::find);
        if (person.isEmpty()) {
            problem(line, Kind.UNKNOWN_PERSON, line.username());
        } else if (lineOf.putIfAbsent(person.get(), line) != null) {
            problem(line, Kind.DUPLICATE, line.username());
        } else if (person.get().value().equals(line.username().strip())) {
            byKey++;
        }
    }

    /** What is known of somebody, with what the line says; empty where the line is wrong. */
    private Optional<Facts> merged(UserId person, FactsLine line) {
        Facts before = known.getOrDefault(person, Facts.nothing(person, now));
        String department = line.department().map(String::strip).orElse(before.department());
        String site = line.site().map(String::strip).orElse(before.site());
        for (String text : List.of(department, site)) {
            if (TEXT.problem(text).isPresent()) {
                return wrong(line, Kind.BAD_TEXT, text);
            }
        }
        String level = line.seniority().map(String::strip).orElse("");
        if (!level.matches("[0-9]?")) {
            return wrong(line, Kind.BAD_SENIORITY, level);
        }
        OptionalInt seniority = line.seniority().isEmpty()
                ? before.seniority()
                : level.isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(level));
        Optional<UserId> manager = before.manager();
        String named = line.manager().map(String::strip).orElse("");
        if (line.manager().isPresent()) {
            manager = Optional.of(named).filter(name -> !name.isEmpty()).flatMap(people::find);
            if (manager.isEmpty() && !named.isEmpty()) {
                return wrong(line, Kind.UNKNOWN_MANAGER, named);
            }
        }
        return Optional.of(new Facts(person, department, site, seniority, manager, before.at()));
    }

    /** Reads who stands above the people of the file, level by level. */
    private void knowManagers() {
        Set<UserId> looked = new HashSet<>(lineOf.keySet());
        Set<UserId> next = above(wanted);
        for (int level = 0; level < LEVELS_MAX; level++) {
            next.removeAll(looked);
            if (next.isEmpty()) {
                return;
            }
            looked.addAll(next);
            Map<UserId, Facts> found = facts.of(next);
            known.putAll(found);
            next = above(found);
        }
    }

    private static Set<UserId> above(Map<UserId, Facts> some) {
        return some.values().stream()
                .flatMap(each -> each.manager().stream())
                .collect(Collectors.toCollection(HashSet::new));
    }

    /** Of each circle the last line of the file that closes it is left out; what is known already has none. */
    private void breakCircles() {
        for (UserId person : List.copyOf(wanted.keySet())) {
            List<UserId> circle = circle(person);
            while (!circle.isEmpty()) {
                List<UserId> closed = circle;
                Optional<UserId> last = closed.stream()
                        .filter(wanted::containsKey)
                        .max(Comparator.comparingInt(each -> line(each).no()));
                if (last.isEmpty()) {
                    break;
                }
                wrong(line(last.get()), Kind.CIRCLE, named(closed));
                wanted.remove(last.get());
                circle = circle(person);
            }
        }
    }

    private FactsLine line(UserId person) {
        return Optional.ofNullable(lineOf.get(person)).orElseThrow();
    }

    /** Those who would manage one another in turn, beginning above somebody; empty where the chain ends. */
    private List<UserId> circle(UserId first) {
        Set<UserId> chain = new LinkedHashSet<>();
        Optional<UserId> at = Optional.of(first);
        while (at.isPresent() && chain.add(at.get())) {
            UserId person = at.get();
            at = Optional.ofNullable(wanted.getOrDefault(person, known.get(person)))
                    .flatMap(Facts::manager);
        }
        List<UserId> walked = new ArrayList<>(chain);
        return at.<List<UserId>>map(again -> walked.subList(walked.indexOf(again), walked.size()))
                .orElse(List.of());
    }

    private String named(List<UserId> circle) {
        List<UserId> closed = new ArrayList<>(circle);
        closed.add(circle.get(0));
        return closed.stream()
                .map(person -> Optional.ofNullable(lineOf.get(person))
                        .map(each -> each.username().strip())
                        .orElseGet(() -> people.person(person).name()))
                .collect(Collectors.joining(" \u2192 "));
    }

    private Optional<Facts> wrong(FactsLine line, Kind kind, String value) {
        problem(line, kind, value);
        return Optional.empty();
    }

    private void problem(FactsLine line, Kind kind, String value) {
        problems.add(new LineProblem(line.no(), kind, value.length() > 200 ? value.substring(0, 200) : value));
    }

    /** What is to be written. */
    List<Facts> changes() {
        return wanted.values().stream()
                .filter(each -> !each.equals(known.get(each.person())))
                .map(each -> each.at(now))
                .toList();
    }

    ImportReport report() {
        List<Facts> changes = changes();
        int changed = (int) changes.stream()
                .filter(each -> known.containsKey(each.person()))
                .count();
        problems.sort(Comparator.comparingInt(LineProblem::line));
        return new ImportReport(
                lines, changes.size() - changed, changed, wanted.size() - changes.size(), byKey, problems);
    }
}
