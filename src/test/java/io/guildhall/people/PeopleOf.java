package io.guildhall.people;

import io.guildhall.kernel.InMemoryAudit;
import io.guildhall.kernel.InMemoryLocks;
import io.guildhall.kernel.InMemoryPeople;
import io.guildhall.kernel.InMemoryTransactions;
import io.guildhall.kernel.MovableClock;
import io.guildhall.kernel.UserId;
import io.guildhall.kernel.Viewer;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The words and the people of a site; Ada administers it, Ben does not. Something in memory has skills. */
public final class PeopleOf {
    public final InMemoryPeople people = new InMemoryPeople();
    public final InMemorySkills skills = new InMemorySkills();
    public final InMemoryPersonFacts facts = new InMemoryPersonFacts();
    public final InMemoryAudit audit = new InMemoryAudit();
    public final MovableClock clock = new MovableClock();
    private final InMemoryLocks locks = new InMemoryLocks();
    private final InMemoryTransactions transactions = new InMemoryTransactions(skills, facts, audit);
    /** What has which word, as it is written there. */
    public final Map<String, String> shelf = new HashMap<>();

    public final VocabularyService vocabulary =
            new VocabularyService(people, skills, skills, List.of(new Shelf()), locks, transactions, audit, clock);
    public final VocabularyFileService files =
            new VocabularyFileService(people, skills, skills, locks, transactions, audit, clock);
    public final PeopleImportService importing =
            new PeopleImportService(people, facts, locks, transactions, audit, clock);
    final Followers followers = new Followers(skills, List.of(new Shelf()), locks, transactions);
    public final Viewer ada = Viewer.of(people.add("ada", "Ada"));
    public final Viewer ben = Viewer.of(people.add("ben", "Ben"));

    public PeopleOf() {
        people.makeAdministrator(ada);
    }

    UserId person(String username) {
        return people.find(username).orElseThrow();
    }

    Skill named(String word) {
        return skills.named(word).orElseThrow();
    }

    private final class Shelf implements SkillUse {
        @Override
        public String name() {
            return "communities";
        }

        @Override
        public Map<SkillId, Integer> count(Collection<Skill> some) {
            Map<SkillId, Integer> counts = new HashMap<>();
            some.forEach(skill -> counts.put(skill.id(), (int)
                    shelf.values().stream().filter(skill.label()::equals).count()));
            return counts;
        }

        @Override
        public int follow(Vocabulary.Moved moved, int most) {
            List<String> old = shelf.entrySet().stream()
                    .filter(entry -> moved.labels().contains(entry.getValue()))
                    .map(Map.Entry::getKey)
                    .limit(most)
                    .toList();
            old.forEach(thing -> shelf.put(thing, moved.now().label()));
            return old.size();
        }
    }
}
