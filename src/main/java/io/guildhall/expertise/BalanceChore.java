package io.guildhall.expertise;

import io.guildhall.community.CommunityId;
import io.guildhall.kernel.Chore;
import io.guildhall.kernel.People;
import io.guildhall.kernel.Person;
import io.guildhall.kernel.Transactions;
import io.guildhall.kernel.UserId;
import io.guildhall.membership.Membership;
import io.guildhall.membership.Memberships;
import io.guildhall.people.SkillId;
import io.guildhall.profile.Profiles;
import io.guildhall.profile.SkillKind;
import io.guildhall.profile.SkillMention;
import io.guildhall.profile.Visibility;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Every hour: counts what is wanted and offered, on the site and in each community. Everything is counted anew from what people say, so running it twice
 * changes nothing, and being cut off leaves some communities as they were. Who is not active is not counted, nor what people keep to themselves.
 */
@Named
final class BalanceChore implements Chore {
    private static final int MENTIONS = 1_000;
    private static final int PEOPLE = 500;

    private final Profiles profiles;
    private final Memberships memberships;
    private final People people;
    private final Balances balances;
    private final Transactions transactions;

    @Inject
    BalanceChore(
            Profiles profiles, Memberships memberships, People people, Balances balances, Transactions transactions) {
        this.profiles = profiles;
        this.memberships = memberships;
        this.people = people;
        this.balances = balances;
        this.transactions = transactions;
    }

    /** It shares the hourly job that counts who writes. */
    @Override
    public String name() {
        return "contributions";
    }

    @Override
    public Result run() {
        Map<UserId, List<SkillMention>> said = said();
        Map<CommunityId, Tally> tallies = tallies(said);
        Map<CommunityId, Balance> before = balances.all();
        Set<CommunityId> all = new HashSet<>(before.keySet());
        all.addAll(tallies.keySet());
        List<String> troubles = new ArrayList<>();
        int changed = 0;
        for (CommunityId community : all) {
            Balance now = Optional.ofNullable(tallies.get(community))
                    .map(Tally::balance)
                    .orElse(Balance.NOTHING);
            if (!now.equals(before.getOrDefault(community, Balance.NOTHING))) {
                changed += keep(community, now, troubles);
            }
        }
        return new Result(changed, troubles);
    }

    private int keep(CommunityId community, Balance balance, List<String> troubles) {
        try {
            return transactions.inTransaction(() -> {
                balances.keep(community, balance);
                return 1;
            });
        } catch (RuntimeException failed) {
            troubles.add("what is wanted in community " + community.value() + " was not kept: " + failed);
            return 0;
        }
    }

    private Map<UserId, List<SkillMention>> said() {
        Map<UserId, List<SkillMention>> said = new HashMap<>();
        List<SkillMention> page = profiles.after(0, MENTIONS);
        while (!page.isEmpty()) {
            page.stream()
                    .filter(mention -> mention.visibility() != Visibility.ONLY_ME)
                    .forEach(mention -> said.computeIfAbsent(mention.user(), none -> new ArrayList<>())
                            .add(mention));
            page = profiles.after(page.get(page.size() - 1).id(), MENTIONS);
        }
        said.keySet().removeIf(user -> people.person(user).state() != Person.State.ACTIVE);
        return said;
    }

    private Map<CommunityId, Tally> tallies(Map<UserId, List<SkillMention>> said) {
        Map<CommunityId, Tally> tallies = new HashMap<>();
        List<UserId> users = List.copyOf(said.keySet());
        said.values().forEach(mentions -> count(tallies, Balances.SITE, mentions));
        for (int from = 0; from < users.size(); from += PEOPLE) {
            List<UserId> some = users.subList(from, Math.min(users.size(), from + PEOPLE));
            for (Membership place : memberships.active(some, Optional.empty())) {
                count(tallies, place.community(), said.getOrDefault(place.user(), List.of()));
            }
        }
        return tallies;
    }

    private static void count(Map<CommunityId, Tally> tallies, CommunityId community, List<SkillMention> mentions) {
        Tally tally = tallies.computeIfAbsent(community, none -> new Tally(new HashMap<>(), new HashMap<>()));
        mentions.forEach(mention ->
                tally.of(mention.skill().kind()).merge(mention.skill().skill(), 1, Integer::sum));
    }

    /** How many people offer and want each skill. */
    private record Tally(Map<SkillId, Integer> offering, Map<SkillId, Integer> wanting) {
        Map<SkillId, Integer> of(SkillKind kind) {
            return kind == SkillKind.OFFER ? offering : wanting;
        }

        Balance balance() {
            return Balance.of(offering, wanting);
        }
    }
}
