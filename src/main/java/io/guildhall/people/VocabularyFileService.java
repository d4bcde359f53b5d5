package io.guildhall.people;

import io.guildhall.kernel.Audit;
import io.guildhall.kernel.AuditEntry;
import io.guildhall.kernel.Locks;
import io.guildhall.kernel.Outcome;
import io.guildhall.kernel.People;
import io.guildhall.kernel.Transactions;
import io.guildhall.kernel.UserId;
import io.guildhall.kernel.Viewer;
import io.guildhall.people.LineProblem.Kind;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Brings the words of the site in and out as a file; for administrators of the site. A file is checked like whatever is typed. */
@Named
public final class VocabularyFileService {
    private static final int STRETCH = 500;

    private final Administrators administrators;
    private final Skills skills;
    private final Vocabulary vocabulary;
    private final Locks locks;
    private final Transactions transactions;
    private final Audit audit;
    private final Clock clock;

    @Inject
    public VocabularyFileService(
            People people,
            Skills skills,
            Vocabulary vocabulary,
            Locks locks,
            Transactions transactions,
            Audit audit,
            Clock clock) {
        this.administrators = new Administrators(people);
        this.skills = skills;
        this.vocabulary = vocabulary;
        this.locks = locks;
        this.transactions = transactions;
        this.audit = audit;
        this.clock = clock;
    }

    /** All words, by number, for whoever writes them down: in stretches, one statement each. */
    public Outcome<Consumer<Consumer<Skill>>> open(Viewer viewer) {
        return administrators.admit(viewer).then(by -> Outcome.unchanged(this::walk));
    }

    private void walk(Consumer<Skill> listener) {
        List<Skill> stretch = skills.all(SkillId.BEFORE_ALL, STRETCH);
        while (!stretch.isEmpty()) {
            stretch.forEach(listener);
            stretch = skills.all(stretch.get(stretch.size() - 1).id(), STRETCH);
        }
    }

    /** What the lines would bring; changes nothing. */
    public Outcome<ImportReport> preview(Viewer viewer, List<SkillLine> lines) {
        return administrators
                .admit(viewer)
                .then(by -> Outcome.unchanged(read(lines).report()));
    }

    /** Takes the lines in that are right, and leaves the others out. New words cost four statements in all, a word that is there up to four. */
    public Outcome<ImportReport> take(Viewer viewer, List<SkillLine> lines) {
        return administrators
                .admit(viewer)
                .then(by -> locks.locked(Skills.LOCK, () -> transactions.inTransaction(() -> take(by, read(lines)))));
    }

    private Outcome<ImportReport> take(UserId by, Reading reading) {
        ImportReport report = reading.report();
        if (!report.changes()) {
            return Outcome.unchanged(report);
        }
        reading.changed.forEach((before, word) -> vocabulary.change(before, word, before.archived()));
        vocabulary.add(reading.added);
        String detail = "added " + report.added() + ", changed " + report.changed() + ", left out "
                + report.problems().size();
        audit.record(AuditEntry.ofSite(by, "skills.imported", "skills", detail, clock.instant()));
        return Outcome.done(report);
    }

    private Reading read(List<SkillLine> lines) {
        Set<String> slugs = new HashSet<>();
        for (SkillLine line : lines) {
            slugs.addAll(line.word().stripped().slugs());
            line.meant().ifPresent(slugs::add);
        }
        Reading reading = new Reading(lines.size(), vocabulary.having(slugs));
        lines.forEach(reading::take);
        return reading;
    }

    /** A file while it is read. */
    private final class Reading {
        private final int lines;
        private final Map<String, Skill> known;
        private final Set<String> taken = new HashSet<>();
        private final List<Word> added = new ArrayList<>();
        private final Map<Skill, Word> changed = new LinkedHashMap<>();
        private final List<LineProblem> problems = new ArrayList<>();
        private int same;

        private Reading(int lines, Map<String, Skill> known) {
            this.lines = lines;
            this.known = known;
        }

        private void take(SkillLine line) {
            Optional<Skill> present = line.meant()
                    .flatMap(slug -> Optional.ofNullable(known.get(slug)))
                    .filter(skill -> skill.mergedInto().isEmpty());
            Word word = wanted(line, present);
            Set<String> own = present.map(skill -> new Word(skill.label(), skill.synonyms()).slugs())
                    .orElse(Set.of());
            if (!word.problems().isEmpty()) {
                problem(line, Kind.BAD_TEXT, word.label());
            } else if (word.slugs().stream().anyMatch(slug -> known.containsKey(slug) && !own.contains(slug))) {
                problem(line, Kind.TAKEN, word.label());
            } else if (word.slugs().stream().anyMatch(taken::contains)) {
                problem(line, Kind.DUPLICATE, standingTwice(word));
            } else if (present.isPresent() && losesWhatIsFollowed(present.get(), word)) {
                problem(line, Kind.FOLLOWED, word.label());
            } else {
                taken.addAll(word.slugs());
                taken.addAll(own);
                keep(present, word);
            }
        }

        private String standingTwice(Word word) {
            return word.synonyms().stream()
                    .filter(synonym -> taken.contains(Skill.slug(synonym)))
                    .filter(synonym -> !taken.contains(Skill.slug(word.label())))
                    .findFirst()
                    .orElse(word.label());
        }

        private Word wanted(SkillLine line, Optional<Skill> present) {
            Word word = line.word().stripped();
            if (!line.withSynonyms() && present.isPresent()) {
                word = new Word(word.label(), present.get().synonyms()).stripped();
            }
            boolean renamed = present.filter(
                            skill -> !skill.slug().equals(Skill.slug(line.word().label())))
                    .isPresent();
            return renamed ? word.alsoCalled(present.orElseThrow().label()) : word;
        }

        private boolean losesWhatIsFollowed(Skill present, Word word) {
            Set<String> lost = present.givenUpBy(word);
            return !lost.isEmpty() && vocabulary.followed(lost);
        }

        private void keep(Optional<Skill> present, Word word) {
            if (present.isEmpty()) {
                added.add(word);
            } else if (word.equals(new Word(present.get().label(), present.get().synonyms()))) {
                same++;
            } else {
                changed.put(present.get(), word);
            }
        }

        private void problem(SkillLine line, Kind kind, String value) {
            problems.add(new LineProblem(line.no(), kind, value.length() > 200 ? value.substring(0, 200) : value));
        }

        private ImportReport report() {
            return new ImportReport(lines, added.size(), changed.size(), same, 0, problems);
        }
    }
}
