package io.guildhall.expertise;

import io.guildhall.community.Communities;
import io.guildhall.community.CommunityId;
import io.guildhall.community.ListedCommunity;
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
import io.guildhall.site.KnownSettings;
import io.guildhall.site.Pillar;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Every hour: counts what is wanted and offered, on the site and in each community. Everything is counted anew from what people say, so running it twice
 * changes nothing, and being cut off leaves some communities as they were. Who is not active is not counted, nor what people keep to themselves.
 */
@Named
final class BalanceChore implements Chore {
    private static final int MENTIONS = 1_000;
    /** How many communities are counted at a time, so that it takes no more memory for more of them. */
    private static final int COMMUNITIES = 50;

    private final Communities communities;
    private final Profiles profiles;
    private final Memberships memberships;
    private final People people;
    private final Balances balances;
    private final Transactions transactions;
    private final KnownSettings known;

    @Inject
    BalanceChore(
            Communities communities,
            Profiles profiles,
            Memberships memberships,
            People people,
            Balances balances,
            Transactions transactions,
            KnownSettings known) {
        this.communities = communities;
        this.profiles = profiles;
        this.memberships = memberships;
        this.people = people;
        this.balances = balances;
        this.transactions = transactions;
        this.known = known;
    }

    /** It shares the hourly job that counts who writes. */
    @Override
    public String name() {
        return "contributions";
    }

    @Override
    public Result run() {
        return known.isOn(Pillar.EXPERTISE) ? count() : new Result(0, List.of());
    }

    private Result count() {
        Map<UserId, List<SkillMention>> said = said();
        Map<CommunityId, Balance> before = new HashMap<>(balances.all());
        List<String> troubles = new ArrayList<>();
        Tally site = new Tally(new HashMap<>(), new HashMap<>());
        said.values().forEach(site::add);
        int changed = keep(Map.of(Balances.SITE, site.balance()), before, troubles);
        List<ListedCommunity> some = communities.page(Optional.empty(), 0, COMMUNITIES);
        while (!some.isEmpty()) {
            List<CommunityId> ids =
                    some.stream().map(listed -> listed.community().id()).toList();
            changed += settle(ids, said, before, troubles);
            some = communities.page(Optional.of(some.get(some.size() - 1).place()), 0, COMMUNITIES);
        }
        /* What was renamed meanwhile may have been passed over, and what is there no more has no members. */
        changed += settle(List.copyOf(before.keySet()), said, before, troubles);
        return new Result(changed, troubles);
    }

    private int settle(
            List<CommunityId> some,
            Map<UserId, List<SkillMention>> said,
            Map<CommunityId, Balance> before,
            List<String> troubles) {
        Map<CommunityId, Tally> tallies = new HashMap<>();
        some.forEach(community -> tallies.put(community, new Tally(new HashMap<>(), new HashMap<>())));
        for (Membership place : memberships.activeIn(some)) {
            Optional.ofNullable(tallies.get(place.community()))
                    .ifPresent(tally -> tally.add(said.getOrDefault(place.user(), List.of())));
        }
        Map<CommunityId, Balance> counted = new HashMap<>();
        tallies.forEach((community, tally) -> counted.put(community, tally.balance()));
        return keep(counted, before, troubles);
    }

    /** Keeps together what is not as it was. */
    private int keep(Map<CommunityId, Balance> counted, Map<CommunityId, Balance> before, List<String> troubles) {
        Map<CommunityId, Balance> changed = new HashMap<>(counted);
        changed.entrySet()
                .removeIf(each -> Optional.ofNullable(before.remove(each.getKey()))
                        .orElse(Balance.NOTHING)
                        .equals(each.getValue()));
        if (changed.isEmpty()) {
            return 0;
        }
        try {
            return transactions.inTransaction(() -> {
                balances.keep(changed);
                return changed.size();
            });
        } catch (RuntimeException failed) {
            troubles.add("what is wanted in " + changed.size() + " communities was not kept: " + failed);
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

    /** How many people offer and want each skill. */
    private record Tally(Map<SkillId, Integer> offering, Map<SkillId, Integer> wanting) {
        void add(List<SkillMention> mentions) {
            mentions.forEach(
                    mention -> of(mention.skill().kind()).merge(mention.skill().skill(), 1, Integer::sum));
        }

        private Map<SkillId, Integer> of(SkillKind kind) {
            return kind == SkillKind.OFFER ? offering : wanting;
        }

        Balance balance() {
            return Balance.of(offering, wanting);
        }
    }
}
