package io.guildhall.recognition.badge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.guildhall.community.CommunityId;
import io.guildhall.kernel.DuplicateKeyException;
import io.guildhall.kernel.Transactions;
import io.guildhall.kernel.UserId;
import io.guildhall.recognition.art.StarterDesign;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What every place where badges are kept must do. */
abstract class BadgesContract {
    private static final CommunityId GARDEN = new CommunityId(7);
    private static final CommunityId OTHER = new CommunityId(8);
    private static final UserId ANA = new UserId("key-ana");
    private static final UserId BEN = new UserId("key-ben");
    private static final UserId CLEO = new UserId("key-cleo");
    private static final Instant NOON = Instant.parse("2026-12-01T12:00:00Z");

    abstract BadgeClasses classes();

    abstract Awards awards();

    abstract Transactions transactions();

    @Test
    void keeps_a_badge_with_everything_it_has_and_with_nothing_it_may_lack() {
        BadgeClass full = classes()
                .add(badge("full", Optional.of(GARDEN), Optional.of(StarterDesign.SPEAKER), OptionalInt.of(365)));
        BadgeClass bare = classes().add(badge("bare", Optional.empty(), Optional.empty(), OptionalInt.empty()));

        assertThat(classes().version(full.id())).contains(full);
        assertThat(classes().newest("full")).contains(full);
        assertThat(classes().version(bare.id())).contains(bare);
        assertThat(classes().newest("none")).isEmpty();
    }

    @Test
    void one_place_has_its_own_and_those_of_the_site() {
        BadgeClass here = classes().add(badge("here", Optional.of(GARDEN)));
        classes().add(badge("elsewhere", Optional.of(OTHER)));
        BadgeClass site = classes().add(badge("site", Optional.empty()));

        assertThat(classes().newestIn(Optional.of(GARDEN), 10)).containsExactly(here, site);
        assertThat(classes().newestIn(Optional.empty(), 10)).containsExactly(site);
        assertThat(classes().newestIn(Optional.of(GARDEN), 1)).containsExactly(here);
    }

    @Test
    void a_new_version_stands_in_the_place_of_the_one_before_which_stays() {
        BadgeClass first = classes().add(badge("talk", Optional.of(GARDEN)).given());
        BadgeClass second =
                classes().add(first.edited(wanted("Better talk"), first.design(), Optional.empty(), ANA, NOON));

        assertThat(second.supersedes()).hasValue(first.id());
        assertThat(classes().newest("talk")).contains(second);
        assertThat(classes().newestIn(Optional.of(GARDEN), 10)).containsExactly(second);
        assertThat(classes().version(first.id())).contains(first);
    }

    @Test
    void the_newest_version_is_found_together_with_the_one_that_was_given() {
        BadgeClass first = classes().add(badge("talk", Optional.of(GARDEN)).given());
        BadgeClass second = classes()
                .add(first.edited(wanted("Better talk"), first.design(), Optional.empty(), ANA, NOON)
                        .given());
        BadgeClass third =
                classes().add(second.edited(wanted("Best talk"), second.design(), Optional.empty(), ANA, NOON));
        BadgeClass other = classes().add(badge("other", Optional.of(GARDEN)));

        assertThat(classes().newestAnd("talk", first.id())).containsExactlyInAnyOrder(first, third);
        assertThat(classes().newestAnd("talk", third.id())).containsExactly(third);
        assertThat(classes().newestAnd("talk", other.id())).containsExactly(third);
        assertThat(classes().newestAnd("none", first.id())).isEmpty();
        assertThat(classes().versions(List.of(first.id(), other.id(), other.id() + 100)))
                .containsExactlyInAnyOrder(first, other);
        assertThat(classes().versions(List.of())).isEmpty();
    }

    private BadgeClass ruled(String key, Optional<CommunityId> community) {
        BadgeClass plain = badge(key, community);
        BadgeRule rule = new BadgeRule(
                true,
                community.isEmpty() ? Optional.of(OTHER) : Optional.empty(),
                List.of(
                        Condition.of(Criterion.PEOPLE_HELPED, 5),
                        new Condition(Criterion.PEOPLE_THANKFUL, 3, OptionalInt.of(12))));
        return classes().add(plain.edited(wanted(key), plain.design(), Optional.of(rule), ANA, NOON));
    }

    @Test
    void a_rule_is_kept_with_its_version_changed_and_dropped() {
        BadgeClass made = ruled("earned", Optional.empty());
        assertThat(classes().version(made.id())).contains(made);

        BadgeClass dropped = made.edited(wanted("earned"), made.design(), Optional.empty(), ANA, NOON);
        classes().save(dropped);

        assertThat(classes().newest("earned")).contains(dropped);
    }

    @Test
    void badges_of_communities_that_can_be_earned_are_found_there_or_everywhere() {
        BadgeClass here = ruled("here", Optional.of(GARDEN));
        BadgeClass elsewhere = ruled("elsewhere", Optional.of(OTHER));
        ruled("site", Optional.empty());
        classes().add(badge("plain", Optional.of(GARDEN)));
        classes().save(ruled("retired", Optional.of(GARDEN)).in(BadgeState.RETIRED, NOON));

        assertThat(classes().ruledIn(Optional.empty())).containsExactly(here, elsewhere);
        assertThat(classes().ruledIn(Optional.of(Set.of(GARDEN)))).containsExactly(here);
        assertThat(classes().ruledIn(Optional.of(Set.of()))).isEmpty();
    }

    @Test
    void several_are_given_at_once_and_found_by_badge_and_people() {
        List<Award> given = awards().add(List.of(award(ANA, "once"), award(BEN, "once")));
        Award before = awards().add(award(CLEO, "once"), Optional.empty());

        assertThat(given).extracting(Award::id).doesNotHaveDuplicates().doesNotContain(0L, before.id());
        assertThat(awards().ofBadge("talk", List.of(ANA, BEN))).containsExactlyInAnyOrderElementsOf(given);
        assertThat(awards().ofBadge("other", List.of(ANA, BEN))).isEmpty();
        assertThat(awards().ofEarner(BEN, List.of("other", "talk"))).containsExactly(given.get(1));
        assertThat(awards().ofEarner(BEN, List.of("other"))).isEmpty();
        assertThat(awards().ofEarner(BEN, List.of())).isEmpty();
        assertThatThrownBy(() -> transactions()
                        .inTransaction(() -> awards().add(List.of(award(ANA, "twice"), award(BEN, "once")))))
                .isInstanceOf(DuplicateKeyException.class);
    }

    @Test
    void the_same_version_is_there_once() {
        classes().add(badge("talk", Optional.empty()));

        assertThatThrownBy(() -> transactions().inTransaction(() -> classes().add(badge("talk", Optional.empty()))))
                .isInstanceOf(DuplicateKeyException.class);
    }

    @Test
    void writes_what_changed_of_a_badge() {
        BadgeClass made = classes()
                .add(badge("talk", Optional.of(GARDEN), Optional.of(StarterDesign.SPEAKER), OptionalInt.of(10)));
        BadgeClass changed = made.edited(
                        wanted("Other"), StarterDesign.AUTHOR.design(), Optional.empty(), ANA, NOON.plusSeconds(5))
                .in(BadgeState.RETIRED, NOON.plusSeconds(9))
                .given();

        classes().save(changed);

        assertThat(changed.starter()).isEmpty();
        assertThat(classes().version(made.id())).contains(changed);
    }

    @Test
    void keeps_an_award_with_what_it_stands_on() {
        Award given = awards().add(
                        award(BEN, "once"),
                        Optional.of(new Evidence(0, OptionalLong.of(42), OptionalInt.of(3), "Soil", false)));
        Award bare = awards().add(bare(CLEO), Optional.empty());

        assertThat(awards().find(given.id())).contains(given);
        assertThat(awards().find(bare.id())).contains(bare);
        assertThat(awards().evidence(List.of(given.id(), bare.id())))
                .containsExactly(new Evidence(given.id(), OptionalLong.of(42), OptionalInt.of(3), "Soil", false));
    }

    @Test
    void keeps_whether_the_page_of_an_award_is_named_and_of_no_other() {
        Award given = awards().add(
                        award(BEN, "once"),
                        Optional.of(new Evidence(0, OptionalLong.of(42), OptionalInt.of(3), "Soil", false)));
        Award other = awards().add(
                        award(CLEO, "once"),
                        Optional.of(new Evidence(0, OptionalLong.of(42), OptionalInt.of(3), "Soil", false)));

        awards().name(given.id(), Optional.of(NOON));
        assertThat(awards().evidence(List.of(given.id())))
                .extracting(Evidence::named)
                .containsExactly(true);
        assertThat(awards().evidence(List.of(other.id())))
                .extracting(Evidence::named)
                .containsExactly(false);

        awards().name(given.id(), Optional.empty());
        assertThat(awards().evidence(List.of(given.id())))
                .extracting(Evidence::named)
                .containsExactly(false);
    }

    @Test
    void the_same_is_given_once_until_it_is_over_and_then_again() {
        Award given = awards().add(award(BEN, "once"), Optional.empty());
        assertThatThrownBy(() -> transactions().inTransaction(() -> awards().add(award(BEN, "once"), Optional.empty())))
                .isInstanceOf(DuplicateKeyException.class);
        assertThat(awards().granted("talk", BEN, "once")).contains(given);

        Award revoked = given.revoked(new Award.Ending(NOON.plusSeconds(60), ANA, "It was somebody else."));
        awards().save(revoked);

        assertThat(awards().find(given.id())).contains(revoked);
        assertThat(awards().granted("talk", BEN, "once")).isEmpty();
        Award again = awards().add(award(BEN, "once"), Optional.empty());
        awards().save(again.expired());
        assertThat(awards().add(award(BEN, "once"), Optional.empty()).id()).isGreaterThan(again.id());
    }

    @Test
    void shows_newest_first_what_is_meant() {
        Award first = awards().add(award(BEN, "a"), Optional.empty());
        Award second = awards().add(award(CLEO, "b"), Optional.empty());
        Award third = awards().add(award(BEN, "c"), Optional.empty());
        Award revoked = second.revoked(new Award.Ending(NOON, ANA, "It was somebody else."));
        awards().save(revoked);
        awards().add(bare(BEN), Optional.empty());
        AwardQuery here = AwardQuery.seenBy(Optional.of(CLEO), NOON).in(GARDEN);

        assertThat(awards().page(here, 10)).containsExactly(third, first);
        assertThat(awards().page(here, 1)).containsExactly(third);
        assertThat(awards().page(here.withOver(), 10)).containsExactly(third, revoked, first);
        assertThat(awards().page(here.before(OptionalLong.of(third.id())), 10)).containsExactly(first);
        assertThat(awards().page(here.of(CLEO), 10)).isEmpty();
        assertThat(awards().page(here.ofBadge("other"), 10)).isEmpty();
        assertThat(awards().page(here.since(Optional.of(NOON)), 10)).containsExactly(third, first);
        assertThat(awards().page(here.since(Optional.of(NOON.plusMillis(1))), 10))
                .isEmpty();
    }

    @Test
    void what_is_kept_to_oneself_is_seen_by_whoever_earned_and_whoever_gave_it() {
        Award given = awards().add(award(BEN, "once"), Optional.empty());
        awards().save(given.shown(false));

        assertThat(seenBy(Optional.of(BEN))).hasSize(1);
        assertThat(seenBy(Optional.of(ANA))).hasSize(1);
        assertThat(seenBy(Optional.of(CLEO))).isEmpty();
        assertThat(seenBy(Optional.empty())).isEmpty();

        awards().save(given.shown(false).sharing(true));
        assertThat(seenBy(Optional.empty())).containsExactly(given.sharing(true));
    }

    @Test
    void what_lasts_for_a_time_is_shown_until_then() {
        Award given = awards().add(award(BEN, "once"), Optional.empty());
        Instant end = given.expiresAt().orElseThrow();

        assertThat(awards().page(AwardQuery.seenBy(Optional.of(BEN), end.minusMillis(1)), 10))
                .hasSize(1);
        assertThat(awards().page(AwardQuery.seenBy(Optional.of(BEN), end), 10)).isEmpty();
    }

    private List<Award> seenBy(Optional<UserId> viewer) {
        return awards().page(AwardQuery.seenBy(viewer, NOON), 10);
    }

    private static BadgeClass badge(String key, Optional<CommunityId> community) {
        return badge(key, community, Optional.empty(), OptionalInt.empty());
    }

    private static BadgeClass badge(
            String key, Optional<CommunityId> community, Optional<StarterDesign> starter, OptionalInt days) {
        boolean whole = starter.isPresent();
        return new BadgeClass(
                0,
                key,
                1,
                community,
                starter,
                new BadgeWords(
                        "ü".repeat(BadgeWords.NAME_MAX), whole ? "For a talk" : "", "x".repeat(BadgeWords.TEXT_MAX)),
                StarterDesign.SPEAKER.design(),
                whole,
                days,
                whole ? Issuers.FACILITATORS : Issuers.ADMINISTRATORS,
                BadgeState.ACTIVE,
                false,
                OptionalLong.empty(),
                whole ? Optional.of(ANA) : Optional.empty(),
                NOON,
                NOON,
                1,
                Optional.empty(),
                NOON);
    }

    private static WantedBadge wanted(String name) {
        return new WantedBadge(
                new BadgeWords(name, "", "Gives a talk"),
                "circle-1-lantern-beads-purple",
                false,
                OptionalInt.empty(),
                Issuers.ADMINISTRATORS);
    }

    private static Award award(UserId earner, String evidence) {
        return new Award(
                0,
                5,
                "talk",
                new BadgeFace("Speaker", Optional.of(StarterDesign.SPEAKER), StarterDesign.SPEAKER.design()),
                Optional.of(GARDEN),
                earner,
                Optional.of(ANA),
                "ü".repeat(Award.REASON_MAX),
                AwardSource.HAND,
                AwardState.GRANTED,
                NOON,
                Optional.of(NOON.plus(Duration.ofDays(30))),
                Optional.empty(),
                false,
                false,
                "credential-1",
                OptionalLong.empty(),
                evidence);
    }

    private static Award bare(UserId earner) {
        return new Award(
                0,
                5,
                "bare",
                new BadgeFace("Bare", Optional.empty(), StarterDesign.AUTHOR.design()),
                Optional.empty(),
                earner,
                Optional.empty(),
                "",
                AwardSource.HAND,
                AwardState.GRANTED,
                NOON,
                Optional.empty(),
                Optional.empty(),
                false,
                false,
                "credential-2",
                OptionalLong.empty(),
                "once");
    }
}
