package io.guildhall.people;

import io.guildhall.kernel.Chore;
import io.guildhall.kernel.Locks;
import io.guildhall.kernel.Transactions;
import java.util.List;

/** Lets tests of other packages make the chore. */
public final class FollowersOf {
    private FollowersOf() {}

    public static Chore words(Vocabulary vocabulary, List<SkillUse> uses, Locks locks, Transactions transactions) {
        return new Followers(vocabulary, uses, locks, transactions);
    }
}
