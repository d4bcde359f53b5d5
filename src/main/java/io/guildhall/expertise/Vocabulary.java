package io.guildhall.expertise;

import io.guildhall.people.Skill;
import io.guildhall.people.SkillId;
import io.guildhall.people.Skills;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;

/**
 * The words of the site as this node knows them, ready to be asked. They are read again where they are older than {@link #FRESH}: a word that
 * somebody changed, here or on another node, is found as it is now after that at the latest. Only one request reads them; the others go on with
 * what there was. A word that is not there yet costs whoever names it in full one look, which finds it at once.
 */
@Named
final class Vocabulary implements SiteWords {
    static final Duration FRESH = Duration.ofMinutes(1);
    private static final int PAGE = 10_000;

    private final Skills skills;
    private final Clock clock;
    private final ReentrantLock reading = new ReentrantLock();
    private volatile Edition edition = new Edition(SkillIndex.of(List.of()), Instant.MIN);

    @Inject
    Vocabulary(Skills skills, Clock clock) {
        this.skills = skills;
        this.clock = clock;
    }

    /** The index. No statement; where it is not fresh any more one for every {@value #PAGE} words. */
    SkillIndex index() {
        if (!isFresh() && (edition.isNone() ? locked() : reading.tryLock())) {
            try {
                if (!isFresh()) {
                    Instant now = clock.instant();
                    edition = new Edition(SkillIndex.of(all()), now);
                }
            } finally {
                reading.unlock();
            }
        }
        return edition.index;
    }

    private boolean locked() {
        reading.lock();
        return true;
    }

    private boolean isFresh() {
        return !edition.isNone() && edition.at.plus(FRESH).isAfter(clock.instant());
    }

    private List<Skill> all() {
        List<Skill> all = new ArrayList<>();
        List<Skill> page = skills.all(SkillId.BEFORE_ALL, PAGE);
        all.addAll(page);
        while (page.size() == PAGE) {
            page = skills.all(page.get(page.size() - 1).id(), PAGE);
            all.addAll(page);
        }
        return all;
    }

    @Override
    public Optional<Skill> known(String text) {
        return index().called(text);
    }

    @Override
    public boolean isPutAside(String text) {
        return index().isPutAside(text);
    }

    @Override
    public Optional<Skill> known(SkillId skill) {
        return index().find(skill);
    }

    /** The skill that is called exactly so, also one that joined a moment ago; two statements at most where the index does not know it. */
    Optional<Skill> called(String text) {
        return index().called(text).or(() -> skills.named(text));
    }

    private record Edition(SkillIndex index, Instant at) {
        boolean isNone() {
            return at.equals(Instant.MIN);
        }
    }
}
