package io.guildhall.recognition.badge;

import static io.guildhall.recognition.badge.Givers.GARDEN;
import static io.guildhall.recognition.badge.Givers.REASON;
import static io.guildhall.recognition.badge.Givers.changed;
import static io.guildhall.recognition.badge.Givers.codeOf;
import static org.assertj.core.api.Assertions.assertThat;

import io.guildhall.community.CommunityRefusal;
import io.guildhall.kernel.AuditEntry;
import io.guildhall.kernel.InMemoryOccasions;
import io.guildhall.kernel.Occasion;
import io.guildhall.kernel.OccasionKind;
import io.guildhall.kernel.Outcome;
import io.guildhall.kernel.Viewer;
import io.guildhall.kernel.WikiPage;
import io.guildhall.recognition.art.StarterDesign;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GivingBadgesTest {
    private final Givers garden = new Givers();

    @Test
    void a_facilitator_gives_one_of_the_starter_set_with_nothing_set_up_first() {
        AwardView given = garden.give("frida", "speaker", "mia").result().orElseThrow();

        assertThat(given.award().face().starter()).contains(StarterDesign.SPEAKER);
        assertThat(given.award().reason()).isEqualTo(REASON);
        assertThat(given.award().giver()).contains(garden.key("frida"));
        assertThat(given.state()).isEqualTo(AwardState.GRANTED);
        assertThat(given.award().hidden()).isFalse();
        assertThat(given.award().shared()).isFalse();
        assertThat(garden.wallOf("ben")).containsExactly("Speaker");
    }

    @Test
    void whoever_earned_it_is_told_why_and_the_audit_is_not() {
        long id = garden.given("speaker", "mia");

        Occasion told = ((InMemoryOccasions) garden.guild.occasions)
                .noted().stream()
                        .filter(each -> each.kind() == OccasionKind.AWARDED)
                        .findFirst()
                        .orElseThrow();
        assertThat(told.person()).contains(garden.key("mia"));
        assertThat(told.actor()).contains(garden.key("frida"));
        assertThat(told.reference()).isEqualTo("award:" + id);
        assertThat(told.detail()).isEqualTo("starter:speaker");
        assertThat(told.words()).isEqualTo(REASON);
        AuditEntry entry = garden.guild.audit.latest(1).get(0);
        assertThat(entry.act()).isEqualTo("award.given");
        assertThat(entry.object()).isEqualTo("award:" + id);
        assertThat(entry.detail()).isEqualTo("GRANTED");
    }

    @Test
    void nobody_gives_a_badge_to_oneself() {
        assertThat(codeOf(garden.give("frida", "speaker", "frida"))).isEqualTo(AwardRefusal.SELF);
        assertThat(garden.wallOf("mia")).isEmpty();
    }

    @Test
    void who_does_not_run_the_community_gives_none_of_it() {
        assertThat(codeOf(garden.give("mia", "speaker", "ben"))).isEqualTo(AwardRefusal.NOT_ISSUER);
        assertThat(codeOf(garden.give("stranger", "speaker", "ben"))).isEqualTo(AwardRefusal.NOT_ISSUER);
        assertThat(codeOf(garden.app.awards.give(Viewer.anonymous(), Givers.award("speaker", "ben"))))
                .isEqualTo(CommunityRefusal.LOGIN_NEEDED);
    }

    @Test
    void a_right_on_the_badges_of_one_community_is_none_on_those_of_another() {
        garden.gardeners.found("KITCHEN", "Cooks");
        BadgeClass badge = garden.made("Green thumb");

        Outcome<AwardView> elsewhere = garden.app.awards.give(
                garden.who("frida"),
                new NewAward(
                        Optional.of("KITCHEN"), badge.key(), "mia", REASON, OptionalLong.empty(), Optional.empty()));

        assertThat(codeOf(elsewhere)).isEqualTo(BadgeRefusal.UNKNOWN);
    }

    @Test
    void a_badge_that_administrators_give_is_not_given_by_facilitators() {
        WantedBadge wanted = Givers.wanted("Steward of seeds");
        BadgeClass badge = garden.app
                .badges
                .create(
                        garden.who("spacey"),
                        Optional.of(GARDEN),
                        new WantedBadge(
                                wanted.words(), wanted.design(), false, OptionalInt.empty(), Issuers.ADMINISTRATORS))
                .result()
                .orElseThrow()
                .badge();
        garden.app.badges.activate(garden.who("spacey"), badge.key());

        assertThat(codeOf(garden.give("frida", badge.key(), "mia"))).isEqualTo(AwardRefusal.NOT_ISSUER);
        assertThat(changed(garden.give("spacey", badge.key(), "mia"))).isTrue();
    }

    @Test
    void only_members_have_badges_of_a_community() {
        garden.who("stranger");

        assertThat(codeOf(garden.give("frida", "speaker", "stranger"))).isEqualTo(AwardRefusal.NOT_MEMBER);
        assertThat(codeOf(garden.give("frida", "speaker", "nobody-of-that-name")))
                .isEqualTo(AwardRefusal.INVALID);
    }

    @Test
    void outside_of_communities_administrators_of_the_site_give_badges_of_the_site() {
        garden.who("stranger");
        NewAward anywhere =
                new NewAward(Optional.empty(), "convener", "stranger", REASON, OptionalLong.empty(), Optional.empty());

        assertThat(codeOf(garden.app.awards.give(garden.who("frida"), anywhere)))
                .isEqualTo(AwardRefusal.NOT_ISSUER);
        assertThat(changed(garden.app.awards.give(garden.who("root"), anywhere)))
                .isTrue();
        assertThat(changed(garden.app.awards.give(garden.who("root"), anywhere)))
                .isFalse();
    }

    @Test
    void what_nobody_has_twice_is_not_given_twice_whoever_gives_it() {
        garden.given("steward", "mia");

        assertThat(changed(garden.give("frida", "steward", "mia"))).isFalse();
        assertThat(codeOf(garden.give("spacey", "steward", "mia"))).isEqualTo(AwardRefusal.ALREADY);
        assertThat(garden.wallOf("mia")).hasSize(1);
    }

    @Test
    void what_can_be_had_again_is_given_once_for_each_page_and_for_each_sending() {
        WikiPage soil = garden.guild.pages.add(GARDEN, "Soil");
        NewAward forSoil = new NewAward(
                Optional.of(GARDEN), "speaker", "mia", REASON, OptionalLong.of(soil.id()), Optional.empty());
        NewAward sent = new NewAward(
                Optional.of(GARDEN), "speaker", "mia", REASON, OptionalLong.empty(), Optional.of("token-0001"));

        assertThat(changed(garden.app.awards.give(garden.who("frida"), forSoil)))
                .isTrue();
        assertThat(codeOf(garden.app.awards.give(garden.who("spacey"), forSoil)))
                .isEqualTo(AwardRefusal.ALREADY);
        assertThat(changed(garden.app.awards.give(garden.who("frida"), sent))).isTrue();
        assertThat(changed(garden.app.awards.give(garden.who("frida"), sent))).isFalse();
        assertThat(garden.wallOf("mia")).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "too short", "        short        "})
    void a_reason_says_something(String reason) {
        NewAward without =
                new NewAward(Optional.of(GARDEN), "speaker", "mia", reason, OptionalLong.empty(), Optional.empty());

        assertThat(codeOf(garden.app.awards.give(garden.who("frida"), without))).isEqualTo(AwardRefusal.INVALID);
    }

    @Test
    void a_page_that_the_giver_may_not_see_is_no_evidence() {
        WikiPage secret = garden.guild.pages.add(GARDEN, "Secret");
        garden.guild.pages.hide(secret);

        assertThat(codeOf(garden.app.awards.give(
                        garden.who("frida"),
                        new NewAward(
                                Optional.of(GARDEN),
                                "speaker",
                                "mia",
                                REASON,
                                OptionalLong.of(secret.id()),
                                Optional.empty()))))
                .isEqualTo(AwardRefusal.INVALID);
    }

    @Test
    void an_archived_community_gives_nothing_and_takes_nothing_back() {
        long id = garden.given("speaker", "mia");
        garden.guild.spaces.archive(GARDEN);

        assertThat(codeOf(garden.give("frida", "steward", "mia"))).isEqualTo(CommunityRefusal.ARCHIVED);
        assertThat(codeOf(garden.app.awards.revoke(garden.who("frida"), id, "It was somebody else.")))
                .isEqualTo(CommunityRefusal.ARCHIVED);
        assertThat(garden.wallOf("ben")).containsExactly("Speaker");
    }

    @Test
    void taking_back_needs_a_reason_and_the_same_right_and_keeps_the_record() {
        long id = garden.given("steward", "mia");

        assertThat(codeOf(garden.app.awards.revoke(garden.who("ben"), id, "I do not like it at all.")))
                .isEqualTo(AwardRefusal.NOT_ISSUER);
        assertThat(codeOf(garden.app.awards.revoke(garden.who("frida"), id, "no")))
                .isEqualTo(AwardRefusal.INVALID);
        AwardView revoked = garden.app
                .awards
                .revoke(garden.who("frida"), id, "It was somebody else.")
                .result()
                .orElseThrow();

        assertThat(revoked.state()).isEqualTo(AwardState.REVOKED);
        assertThat(revoked.award().ending().orElseThrow().reason()).isEqualTo("It was somebody else.");
        assertThat(changed(garden.app.awards.revoke(garden.who("frida"), id, "It was somebody else.")))
                .isFalse();
        assertThat(garden.wallOf("ben")).isEmpty();
        assertThat(garden.app.shelf.one(garden.who("mia"), id).result()).isPresent();
        assertThat(codeOf(garden.app.shelf.one(garden.who("ben"), id))).isEqualTo(AwardRefusal.UNKNOWN);
        assertThat(garden.occasions()).containsExactly(OccasionKind.AWARDED, OccasionKind.AWARD_REVOKED);
        assertThat(changed(garden.give("spacey", "steward", "mia"))).isTrue();
    }

    @Test
    void only_whoever_earned_it_keeps_it_to_themselves() {
        long id = garden.given("speaker", "mia");

        assertThat(codeOf(garden.app.awards.hide(garden.who("frida"), id))).isEqualTo(AwardRefusal.NOT_EARNER);
        assertThat(codeOf(garden.app.awards.share(garden.who("root"), id, true)))
                .isEqualTo(AwardRefusal.NOT_EARNER);
        assertThat(changed(garden.app.awards.hide(garden.who("mia"), id))).isTrue();
        assertThat(changed(garden.app.awards.hide(garden.who("mia"), id))).isFalse();

        assertThat(garden.wallOf("ben")).isEmpty();
        assertThat(garden.wallOf("spacey")).isEmpty();
        assertThat(garden.wallOf("mia")).hasSize(1);
        assertThat(garden.wallOf("frida")).hasSize(1);
        assertThat(codeOf(garden.app.shelf.one(garden.who("ben"), id))).isEqualTo(AwardRefusal.UNKNOWN);
        assertThat(codeOf(garden.app.awards.hide(garden.who("ben"), id))).isEqualTo(AwardRefusal.UNKNOWN);

        garden.app.awards.show(garden.who("mia"), id);
        assertThat(garden.wallOf("ben")).hasSize(1);
    }

    @Test
    void sharing_is_off_until_whoever_earned_it_turns_it_on_and_hiding_turns_it_off() {
        long id = garden.given("speaker", "mia");

        assertThat(garden.app
                        .awards
                        .share(garden.who("mia"), id, true)
                        .result()
                        .orElseThrow()
                        .award()
                        .shared())
                .isTrue();
        Award hidden = garden.app
                .awards
                .hide(garden.who("mia"), id)
                .result()
                .orElseThrow()
                .award();
        assertThat(hidden.shared()).isFalse();
        assertThat(hidden.hidden()).isTrue();
    }

    @Test
    void what_lasts_for_a_time_is_over_then_and_can_be_given_again() {
        WantedBadge wanted = Givers.wanted("First aid");
        BadgeClass badge = garden.app
                .badges
                .create(
                        garden.who("frida"),
                        Optional.of(GARDEN),
                        new WantedBadge(
                                wanted.words(), wanted.design(), false, OptionalInt.of(365), Issuers.FACILITATORS))
                .result()
                .orElseThrow()
                .badge();
        garden.app.badges.activate(garden.who("frida"), badge.key());
        long id = garden.given(badge.key(), "mia");
        garden.guild.clock.goOn(Duration.ofDays(365));

        assertThat(garden.wallOf("ben")).isEmpty();
        assertThat(garden.app
                        .shelf
                        .one(garden.who("mia"), id)
                        .result()
                        .orElseThrow()
                        .view()
                        .state())
                .isEqualTo(AwardState.EXPIRED);
        assertThat(codeOf(garden.app.awards.revoke(garden.who("frida"), id, "It was somebody else.")))
                .isEqualTo(AwardRefusal.OTHER_STATE);

        assertThat(garden.given(badge.key(), "mia")).isGreaterThan(id);
        assertThat(garden.wallOf("ben")).hasSize(1);
        assertThat(garden.guild.audit.latest(2))
                .extracting(AuditEntry::act)
                .containsExactly("award.given", "award.expired");
    }

    @Test
    void the_title_of_a_page_is_told_to_those_who_may_see_it() {
        WikiPage soil = garden.guild.pages.add(GARDEN, "Soil");
        long id = garden.app
                .awards
                .give(
                        garden.who("frida"),
                        new NewAward(
                                Optional.of(GARDEN),
                                "speaker",
                                "mia",
                                REASON,
                                OptionalLong.of(soil.id()),
                                Optional.empty()))
                .result()
                .orElseThrow()
                .award()
                .id();

        assertThat(page("ben", id).evidence()).containsExactly(new AwardPage.Stood(soil, OptionalInt.of(1)));
        garden.guild.pages.hide(soil);
        assertThat(page("ben", id).evidence()).isEmpty();
        assertThat(page("ben", id).gone()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "100",
                " Soil ",
                "https://wiki.example.org/wiki/pages/viewpage.action?pageId=100",
                "/wiki/pages/viewpage.action?spaceKey=GARDEN&pageId=100#Sand",
                "https://wiki.example.org/wiki/spaces/GARDEN/pages/100/Soil",
                "https://wiki.example.org/wiki/display/GARDEN/Soil"
            })
    void a_page_is_named_by_its_number_its_address_or_its_title_and_kept_with_its_version(String named) {
        WikiPage soil = garden.guild.pages.add(GARDEN, "Soil");
        WikiPage now = garden.guild.pages.rewrite(soil, "Soil");
        long id = standingOn(named).result().orElseThrow().award().id();

        assertThat(page("ben", id).evidence()).containsExactly(new AwardPage.Stood(now, OptionalInt.of(2)));
        assertThat(page("ben", id).evidence().get(0).isChanged()).isFalse();
        WikiPage later = garden.guild.pages.rewrite(now, "Soil and sand");
        assertThat(page("ben", id).evidence()).containsExactly(new AwardPage.Stood(later, OptionalInt.of(2)));
        assertThat(page("ben", id).evidence().get(0).isChanged()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "99",
                "Sand",
                "https://other.example.org/wiki/pages/viewpage.action?pageId=100",
                "https://wiki.example.org/wiki/pages/viewpage.action?pageId=1000",
                "https://wiki.example.org/wiki/display/KITCHEN/Soil"
            })
    void what_names_no_page_of_this_site_is_no_evidence(String named) {
        garden.guild.pages.add(GARDEN, "Soil");

        assertThat(codeOf(standingOn(named))).isEqualTo(AwardRefusal.INVALID);
    }

    private Outcome<AwardView> standingOn(String named) {
        NewAward wanted =
                new NewAward(Optional.of(GARDEN), "speaker", "mia", REASON, Optional.of(named), Optional.empty());
        return garden.app.awards.give(garden.who("frida"), wanted);
    }

    private AwardPage page(String username, long id) {
        return garden.app.shelf.one(garden.who(username), id).result().orElseThrow();
    }

    @Test
    void badges_of_a_person_are_told_as_far_as_one_may_know_where_they_were_given() {
        garden.given("speaker", "mia");

        assertThat(ofMia("ben")).containsExactly("Speaker");
        garden.guild.spaces.showOnlyTo(GARDEN, garden.who("mia"), garden.who("frida"));
        assertThat(ofMia("ben")).isEmpty();
        assertThat(ofMia("mia")).containsExactly("Speaker");
    }

    private List<String> ofMia(String username) {
        return garden
                .app
                .shelf
                .everywhere(
                        garden.who(username), Optional.of(garden.key("mia")), Optional.empty(), Optional.empty(), 25)
                .result()
                .orElseThrow()
                .items()
                .stream()
                .map(view -> view.award().face().name())
                .toList();
    }

    @Test
    void without_the_directory_of_people_nobody_is_named() {
        garden.given("speaker", "mia");
        garden.guild.people.forbidBrowsing(garden.who("ben"));

        AwardView seen = garden.app
                .shelf
                .wall(garden.who("ben"), GARDEN, Optional.empty(), Optional.empty(), Optional.empty(), 10)
                .result()
                .orElseThrow()
                .page()
                .items()
                .get(0);

        assertThat(seen.earner()).isEmpty();
        assertThat(seen.giver()).isEmpty();
    }
}
