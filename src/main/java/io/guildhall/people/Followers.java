package io.guildhall.people;

import io.guildhall.kernel.Chore;
import io.guildhall.kernel.Locks;
import io.guildhall.kernel.Transactions;
import io.guildhall.people.Vocabulary.Moved;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;

/**
 * Every minute: lets what has a renamed or merged skill follow, in short transactions. Cut off in the middle it goes on where it was, and with
 * nothing to do it changes nothing.
 */
@Named
final class Followers implements Chore {
    private static final int BATCH = 100;

    private final Vocabulary vocabulary;
    private final List<SkillUse> uses;
    private final Locks locks;
    private final Transactions transactions;

    @Inject
    Followers(Vocabulary vocabulary, List<SkillUse> uses, Locks locks, Transactions transactions) {
        this.vocabulary = vocabulary;
        this.uses = List.copyOf(uses);
        this.locks = locks;
        this.transactions = transactions;
    }

    @Override
    public String name() {
        return "notices";
    }

    @Override
    public Result run() {
        int done = 0;
        Optional<Moved> next = vocabulary.moved(SkillId.BEFORE_ALL);
        while (next.isPresent()) {
            Moved moved = next.get();
            for (SkillUse use : uses) {
                int followed = use.follow(moved, BATCH);
                while (followed > 0) {
                    done += followed;
                    followed = use.follow(moved, BATCH);
                }
            }
            locks.locked(
                    Skills.LOCK,
                    () -> transactions.inTransaction(() -> {
                        vocabulary.settled(moved);
                        return moved;
                    }));
            next = vocabulary.moved(moved.was());
        }
        return new Result(done, List.of());
    }
}
