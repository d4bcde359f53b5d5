package io.guildhall.profile;

import static io.guildhall.profile.SkillKind.OFFER;
import static io.guildhall.profile.SkillKind.WANT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import io.guildhall.kernel.DuplicateKeyException;
import io.guildhall.kernel.Transactions;
import io.guildhall.kernel.UserId;
import io.guildhall.people.SkillId;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What every place where profiles are kept must do. */
abstract class ProfilesContract {
    private static final UserId ANA = new UserId("key-ana");
    private static final UserId BEN = new UserId("key-ben");
    private static final UserId CLEO = new UserId("key-cleo");
    private static final SkillId JAVA = new SkillId(7);
    private static final SkillId GO = new SkillId(8);
    private static final SkillId RUST = new SkillId(9);
    private static final Instant NOON = Instant.parse("2026-12-01T12:00:00.123Z");

    abstract Profiles profiles();

    abstract Transactions transactions();

    @Test
    void keeps_one_whole() {
        Profile full = new Profile(
                new UserId("k".repeat(255)),
                new About(
                        List.of(offer(JAVA, 5, 1), want(JAVA, 5, 3), want(GO, 1, 2), offer(GO, 4, 3)),
                        List.of("de", "en", "pt-BR", "zh-Hant"),
                        Optional.of(ZoneId.of("America/Argentina/ComodRivadavia")),
                        Optional.of(0),
                        "\u00fc\n".repeat(About.BRING_MAX / 2),
                        Visibility.EVERYONE,
                        false),
                2,
                NOON);
        add(full);

        assertThat(profiles().of(List.of(full.user(), ANA))).containsOnly(Map.entry(full.user(), full));
        assertThat(full.about().skills(OFFER)).containsExactly(offer(GO, 4, 3), offer(JAVA, 5, 1));
    }

    @Test
    void keeps_one_that_says_nothing() {
        Profile silent = Profile.unsaid(ANA).saying(About.NOTHING, NOON);
        add(silent);

        assertThat(profiles().of(List.of(ANA)).values()).containsExactly(silent);
        assertThat(profiles().of(List.of())).isEmpty();
    }

    @Test
    void somebody_has_one() {
        add(saying(ANA, Visibility.MEMBERS));

        assertThatThrownBy(() -> add(saying(ANA, Visibility.EVERYONE))).isInstanceOf(DuplicateKeyException.class);
    }

    @Test
    void a_change_replaces_all_of_it() {
        add(new Profile(
                ANA,
                new About(
                        List.of(offer(JAVA, 3, 1), offer(GO, 3, 1), want(RUST, 1, 1)),
                        List.of("de"),
                        Optional.of(ZoneId.of("Europe/Berlin")),
                        Optional.of(3),
                        "Compost",
                        Visibility.MEMBERS,
                        true),
                2,
                NOON));
        add(saying(BEN, Visibility.MEMBERS, offer(JAVA, 1, 1)));

        About other = new About(
                List.of(offer(JAVA, 4, 1), offer(GO, 3, 1), want(GO, 2, 2)),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                "",
                Visibility.MEMBERS,
                false);
        Profile changed = change(ANA, other);
        assertThat(profiles().of(List.of(ANA)).values()).containsExactly(changed);
        assertThat(changed.revision()).isEqualTo(3);

        Profile hidden = change(ANA, hiding(other));
        assertThat(profiles().of(List.of(ANA)).values()).containsExactly(hidden);
        assertThat(users(profiles().mentioning(OFFER, List.of(JAVA, GO), Visibility.SHARED, 10)))
                .as("its skills go with it")
                .containsExactly(BEN);
        assertThat(profiles().forChange(CLEO)).isEmpty();
    }

    @Test
    void finds_who_offers_and_who_wants_whoever_knows_it_best_first() {
        add(saying(ANA, Visibility.EVERYONE, offer(JAVA, 2, 3), offer(GO, 5, 1), want(RUST, 1, 1)));
        add(saying(BEN, Visibility.MEMBERS, offer(JAVA, 4, 1), want(GO, 1, 1)));
        add(saying(CLEO, Visibility.ONLY_ME, offer(JAVA, 5, 1), want(RUST, 1, 1)));

        assertThat(profiles().mentioning(OFFER, List.of(JAVA, GO), Visibility.SHARED, 10))
                .extracting(SkillMention::user, SkillMention::skill, SkillMention::visibility)
                .containsExactly(
                        tuple(ANA, offer(GO, 5, 1), Visibility.EVERYONE),
                        tuple(BEN, offer(JAVA, 4, 1), Visibility.MEMBERS),
                        tuple(ANA, offer(JAVA, 2, 3), Visibility.EVERYONE));
        assertThat(users(profiles().mentioning(OFFER, List.of(JAVA), Visibility.SHARED, 1)))
                .containsExactly(BEN);
        assertThat(users(profiles().mentioning(OFFER, List.of(JAVA), Visibility.OPEN, 10)))
                .containsExactly(ANA);
        assertThat(users(profiles().mentioning(WANT, List.of(RUST, JAVA), Visibility.SHARED, 10)))
                .containsExactly(ANA);
        assertThat(profiles().mentioning(OFFER, List.of(), Visibility.SHARED, 10))
                .isEmpty();
        assertThat(profiles().mentioning(OFFER, List.of(JAVA), Set.of(), 10)).isEmpty();
    }

    @Test
    void finds_who_may_be_suggested_whoever_said_so_last_first() {
        add(saying(ANA, Visibility.EVERYONE, offer(JAVA, 5, 3), want(GO, 1, 1)));
        add(saying(BEN, Visibility.MEMBERS, want(JAVA, 1, 1), offer(RUST, 5, 1)));
        add(saying(CLEO, Visibility.ONLY_ME, offer(JAVA, 5, 1)));

        assertThat(profiles().suggestible(List.of(JAVA, GO), Visibility.SHARED, 10))
                .extracting(SkillMention::user, SkillMention::skill)
                .containsExactly(
                        tuple(BEN, want(JAVA, 1, 1)), tuple(ANA, want(GO, 1, 1)), tuple(ANA, offer(JAVA, 5, 3)));
        assertThat(users(profiles().suggestible(List.of(JAVA), Visibility.OPEN, 10)))
                .containsExactly(ANA);
        assertThat(users(profiles().suggestible(List.of(JAVA), Visibility.SHARED, 1)))
                .containsExactly(BEN);
        assertThat(profiles().suggestible(List.of(), Visibility.SHARED, 1)).isEmpty();
        assertThat(profiles().of(ANA))
                .extracting(SkillMention::skill)
                .containsExactly(offer(JAVA, 5, 3), want(GO, 1, 1));

        change(BEN, unsuggested(about(BEN)));
        assertThat(users(profiles().suggestible(List.of(JAVA, RUST), Visibility.SHARED, 10)))
                .containsExactly(ANA);
        rename(10);
        assertThat(users(profiles().suggestible(List.of(GO), Visibility.SHARED, 10)))
                .as("what becomes another skill is still not suggested")
                .containsOnly(ANA);
    }

    @Test
    void counts_who_may_be_counted() {
        add(saying(ANA, Visibility.EVERYONE, offer(JAVA, 2, 3), want(JAVA, 2, 3)));
        add(saying(BEN, Visibility.MEMBERS, offer(JAVA, 4, 1)));
        add(saying(CLEO, Visibility.ONLY_ME, offer(JAVA, 5, 1)));

        assertThat(profiles().count(OFFER, JAVA, Visibility.SHARED)).isEqualTo(2);
        assertThat(profiles().count(OFFER, JAVA, Visibility.OPEN)).isEqualTo(1);
        assertThat(profiles().count(WANT, JAVA, Visibility.SHARED)).isEqualTo(1);
        assertThat(profiles().count(WANT, GO, Visibility.SHARED)).isZero();
        assertThat(profiles().count(OFFER, JAVA, Set.of())).isZero();
        assertThat(profiles().using(List.of(JAVA, GO), 10))
                .as("for merging, everything counts")
                .isEqualTo(Map.of(JAVA, 4));
        assertThat(profiles().using(List.of(JAVA), 3)).isEqualTo(Map.of(JAVA, 3));
        assertThat(profiles().using(List.of(), 3)).isEmpty();
    }

    @Test
    void an_offer_tells_of_the_hours_that_there_are_now() {
        Profile busy = saying(ANA, Visibility.EVERYONE, offer(JAVA, 2, 3));
        add(busy);
        assertThat(hours()).containsExactly(Optional.empty());

        change(
                ANA,
                new About(
                        busy.about().skills(),
                        List.of(),
                        Optional.empty(),
                        Optional.of(3),
                        "",
                        Visibility.EVERYONE,
                        true));

        assertThat(hours()).containsExactly(Optional.of(3));
    }

    private List<Optional<Integer>> hours() {
        return profiles().mentioning(OFFER, List.of(JAVA), Visibility.OPEN, 10).stream()
                .map(SkillMention::weeklyHours)
                .toList();
    }

    @Test
    void can_be_walked_through_from_beginning_to_end() {
        add(saying(ANA, Visibility.EVERYONE, offer(JAVA, 2, 3), want(GO, 2, 3)));
        add(saying(CLEO, Visibility.ONLY_ME, offer(JAVA, 5, 1)));

        List<SkillMention> first = profiles().after(0, 2);
        List<SkillMention> rest = profiles().after(first.get(1).id(), 2);
        assertThat(users(first)).containsExactly(ANA, ANA);
        assertThat(users(rest)).containsExactly(CLEO);
        assertThat(profiles().after(rest.get(0).id(), 2)).isEmpty();
    }

    @Test
    void a_skill_becomes_another_and_nobody_names_one_twice() {
        add(saying(ANA, Visibility.EVERYONE, offer(JAVA, 2, 3), want(JAVA, 1, 1)));
        add(saying(BEN, Visibility.MEMBERS, offer(JAVA, 2, 3), offer(GO, 5, 1)));

        assertThat(rename(2)).isEqualTo(2);
        assertThat(rename(2)).isEqualTo(1);
        assertThat(rename(2)).isZero();

        assertThat(profiles().using(List.of(JAVA), 10)).isEmpty();
        assertThat(about(ANA).skills()).containsExactly(offer(GO, 2, 3), want(GO, 1, 1));
        assertThat(about(BEN).skills()).containsExactly(offer(GO, 5, 1));
        assertThat(users(profiles().mentioning(OFFER, List.of(GO), Visibility.OPEN, 10)))
                .containsExactly(ANA);
    }

    @Test
    void what_is_removed_leaves_nothing() {
        add(saying(ANA, Visibility.EVERYONE, offer(JAVA, 2, 3), want(JAVA, 1, 1)));
        add(saying(BEN, Visibility.EVERYONE, offer(JAVA, 2, 3)));

        assertThat(transactions().<Integer>inTransaction(() -> profiles().remove(ANA)))
                .isEqualTo(3);
        assertThat(transactions().<Integer>inTransaction(() -> profiles().remove(ANA)))
                .isZero();
        assertThat(profiles().of(List.of(ANA, BEN))).containsOnlyKeys(BEN);
        assertThat(users(profiles().after(0, 10))).containsExactly(BEN);
    }

    private int rename(int limit) {
        return transactions().inTransaction(() -> profiles().rename(JAVA, GO, limit));
    }

    private About about(UserId user) {
        return Optional.ofNullable(profiles().of(List.of(user)).get(user))
                .orElseThrow()
                .about();
    }

    private void add(Profile profile) {
        transactions().inTransaction(() -> {
            profiles().add(profile);
            return true;
        });
    }

    private Profile change(UserId user, About about) {
        return transactions().inTransaction(() -> {
            ProfileRow row = profiles().forChange(user).orElseThrow();
            Profile changed = row.value().saying(about, NOON.plusMillis(1));
            row.save(changed);
            return changed;
        });
    }

    private static List<UserId> users(List<SkillMention> mentions) {
        return mentions.stream().map(SkillMention::user).toList();
    }

    private static Profile saying(UserId user, Visibility visibility, ProfileSkill... skills) {
        return Profile.unsaid(user)
                .saying(
                        new About(List.of(skills), List.of(), Optional.empty(), Optional.empty(), "", visibility, true),
                        NOON);
    }

    private static About hiding(About about) {
        return new About(
                about.skills(),
                about.languages(),
                about.zone(),
                about.weeklyHours(),
                about.bring(),
                Visibility.ONLY_ME,
                about.suggestible());
    }

    static About unsuggested(About about) {
        return new About(
                about.skills(),
                about.languages(),
                about.zone(),
                about.weeklyHours(),
                about.bring(),
                about.visibility(),
                false);
    }

    private static ProfileSkill offer(SkillId skill, int level, int priority) {
        return new ProfileSkill(OFFER, skill, level, priority);
    }

    private static ProfileSkill want(SkillId skill, int level, int priority) {
        return new ProfileSkill(WANT, skill, level, priority);
    }
}
