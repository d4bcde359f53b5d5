package io.guildhall.recognition.badge;

import io.guildhall.community.CommunityId;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The classes of badges that there are: those that are kept, and those of the starter set that are not yet. */
@Named
final class BadgeBook {
    /** How many are looked at in one place, with the site's: twice what a place may have. */
    static final int LOOKED_AT = 2 * BadgeService.MOST;

    private static final Pattern KEY = Pattern.compile("[a-z0-9-]{1,60}");

    private final BadgeClasses kept;
    private final StarterSet starters;

    @Inject
    BadgeBook(BadgeClasses kept, StarterSet starters) {
        this.kept = kept;
        this.starters = starters;
    }

    /** Whether a badge could be called so: what is asked of others, as locks, by that name is short. */
    static boolean isKey(String key) {
        return KEY.matcher(key).matches();
    }

    /** The newest version of a badge. One statement, and none for what can be no key. */
    Optional<BadgeClass> newest(String key) {
        return isKey(key) ? kept.newest(key).or(() -> starters.of(key)) : Optional.empty();
    }

    /** The newest version of a badge that was given, and the version that was. One statement. */
    Versions versions(Award award) {
        List<BadgeClass> both = kept.newestAnd(award.badgeKey(), award.badge());
        return new Versions(
                both.stream().max(Comparator.comparingInt(BadgeClass::version)),
                both.stream().filter(each -> each.id() == award.badge()).findFirst());
    }

    /** Two versions of one badge. */
    record Versions(Optional<BadgeClass> newest, Optional<BadgeClass> given) {}

    /** All of the site and of a community, the starter set first and then the oldest first. One statement. */
    List<BadgeClass> in(Optional<CommunityId> community) {
        List<BadgeClass> stored = kept.newestIn(community, LOOKED_AT);
        Set<String> keys = stored.stream().map(BadgeClass::key).collect(Collectors.toCollection(HashSet::new));
        List<BadgeClass> all = new ArrayList<>();
        for (BadgeClass starter : starters.all()) {
            all.add(stored.stream()
                    .filter(each -> each.key().equals(starter.key()))
                    .findFirst()
                    .orElse(starter));
            keys.remove(starter.key());
        }
        stored.stream().filter(each -> keys.contains(each.key())).forEach(all::add);
        return all;
    }

    /**
     * Those that can be earned: of the site, and of these communities or of all. The starter set first. One statement for each 500 of them.
     *
     * @param within only of these; empty for all
     */
    List<BadgeClass> earned(Optional<Set<CommunityId>> within) {
        List<BadgeClass> all = new ArrayList<>(in(Optional.empty()));
        all.addAll(kept.ruledIn(within));
        return all.stream()
                .filter(badge ->
                        badge.state() == BadgeState.ACTIVE && badge.rule().isPresent())
                .toList();
    }

    /** The version that is given: one of the starter set is kept from its first time on, and none that was given changes again. */
    BadgeClass given(BadgeClass badge, Instant now) {
        if (!badge.isKept()) {
            return kept.add(badge.born(now).given());
        }
        if (!badge.awarded()) {
            kept.save(badge.given());
        }
        return badge.given();
    }
}
