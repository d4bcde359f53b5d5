package io.guildhall.recognition.badge;

import static io.guildhall.recognition.badge.Givers.GARDEN;
import static io.guildhall.recognition.badge.Givers.changed;
import static io.guildhall.recognition.badge.Givers.codeOf;
import static io.guildhall.recognition.badge.Givers.wanted;
import static org.assertj.core.api.Assertions.assertThat;

import io.guildhall.community.CommunityRefusal;
import io.guildhall.kernel.OccasionKind;
import io.guildhall.kernel.Outcome;
import io.guildhall.kernel.Refusal.FieldError;
import io.guildhall.kernel.Viewer;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MakingBadgesTest {
    private final Givers garden = new Givers();

    @Test
    void the_starter_set_is_there_and_nothing_is_written_for_it() {
        List<BadgeView> shown = list("mia").badges();

        assertThat(shown).hasSize(18).allMatch(view -> !view.badge().isKept());
        assertThat(shown).extracting(view -> view.badge().words().name()).contains("Speaker", "Bridge builder");
        assertThat(shown).allMatch(view -> view.can().isEmpty());
        assertThat(list("frida").badges())
                .allMatch(view -> view.can().equals(view.badge().isEarnedAlone() ? Set.of() : Set.of(BadgeAct.GIVE)));
        assertThat(garden.occasions()).isEmpty();
    }

    @Test
    void a_facilitator_makes_a_draft_that_members_do_not_see_until_it_can_be_given() {
        BadgeClass draft = make("frida", "Green thumb").result().orElseThrow().badge();

        assertThat(draft.state()).isEqualTo(BadgeState.DRAFT);
        assertThat(names("frida")).contains("Green thumb");
        assertThat(names("mia")).doesNotContain("Green thumb");
        assertThat(codeOf(garden.app.badges.one(garden.who("mia"), draft.key())))
                .isEqualTo(BadgeRefusal.UNKNOWN);
        assertThat(codeOf(garden.give("frida", draft.key(), "mia"))).isEqualTo(AwardRefusal.NOT_ACTIVE);

        assertThat(changed(garden.app.badges.activate(garden.who("frida"), draft.key())))
                .isTrue();
        assertThat(changed(garden.app.badges.activate(garden.who("frida"), draft.key())))
                .isFalse();
        assertThat(names("mia")).contains("Green thumb");
        assertThat(garden.occasions()).containsExactly(OccasionKind.BADGE_CREATED, OccasionKind.BADGE_ACTIVATED);
    }

    @Test
    void members_make_none_and_badges_of_the_site_are_for_its_administrators() {
        assertThat(codeOf(make("mia", "Mine"))).isEqualTo(BadgeRefusal.NOT_ALLOWED);
        assertThat(codeOf(garden.app.badges.create(garden.who("frida"), Optional.empty(), wanted("All"))))
                .isEqualTo(BadgeRefusal.SITE_ADMINS);
        assertThat(codeOf(garden.app.badges.create(Viewer.anonymous(), Optional.of(GARDEN), wanted("All"))))
                .isEqualTo(CommunityRefusal.LOGIN_NEEDED);
        assertThat(changed(garden.app.badges.create(garden.who("root"), Optional.empty(), wanted("All"))))
                .isTrue();
    }

    @Test
    void a_version_that_was_given_never_changes() {
        BadgeClass badge = garden.made("Green thumb");
        BadgeClass before = edit(badge, "Greener thumb").result().orElseThrow().badge();
        assertThat(before.version()).isEqualTo(1);
        long id = garden.given(badge.key(), "mia");

        BadgeClass after = edit(before, "Greenest thumb").result().orElseThrow().badge();

        assertThat(after.version()).isEqualTo(2);
        assertThat(after.supersedes()).hasValue(before.id());
        AwardPage page = garden.app.shelf.one(garden.who("mia"), id).result().orElseThrow();
        assertThat(page.badge().orElseThrow().words().name()).isEqualTo("Greener thumb");
        assertThat(page.view().award().face().name()).isEqualTo("Greener thumb");
        assertThat(names("mia")).contains("Greenest thumb").doesNotContain("Greener thumb");
        assertThat(codeOf(garden.give("spacey", badge.key(), "mia"))).isEqualTo(AwardRefusal.ALREADY);
    }

    @Test
    void a_change_of_what_somebody_changed_meanwhile_is_refused() {
        BadgeClass badge = garden.made("Green thumb");
        edit(badge, "Greener thumb");

        assertThat(codeOf(edit(badge, "Other"))).isEqualTo(BadgeRefusal.STALE);
    }

    @Test
    void one_of_the_starter_set_is_kept_from_its_first_change_on_and_others_still_read_it_as_it_was_given() {
        long id = garden.given("speaker", "mia");

        BadgeClass changed = garden.app
                .badges
                .edit(garden.who("root"), "speaker", 1, wanted("Orator"))
                .result()
                .orElseThrow()
                .badge();

        assertThat(changed.version()).isEqualTo(2);
        assertThat(changed.starter()).isEmpty();
        assertThat(garden.app
                        .shelf
                        .one(garden.who("mia"), id)
                        .result()
                        .orElseThrow()
                        .view()
                        .award()
                        .face()
                        .starter())
                .isPresent();
        assertThat(names("mia")).contains("Orator").doesNotContain("Speaker").hasSize(18);
        assertThat(codeOf(garden.app.badges.edit(garden.who("frida"), "speaker", 2, wanted("Mine"))))
                .isEqualTo(BadgeRefusal.SITE_ADMINS);
    }

    @Test
    void a_retired_one_is_given_no_more_and_stays_with_whoever_has_it() {
        BadgeClass badge = garden.made("Green thumb");
        garden.given(badge.key(), "mia");

        assertThat(changed(garden.app.badges.retire(garden.who("frida"), badge.key())))
                .isTrue();

        assertThat(codeOf(garden.give("frida", badge.key(), "ben"))).isEqualTo(AwardRefusal.NOT_ACTIVE);
        assertThat(garden.wallOf("ben")).containsExactly("Green thumb");
        assertThat(codeOf(edit(badge, "Other"))).isIn(BadgeRefusal.OTHER_STATE, BadgeRefusal.STALE);
    }

    @Test
    void a_starter_can_be_retired_for_the_whole_site_before_anybody_has_it() {
        assertThat(changed(garden.app.badges.retire(garden.who("root"), "weaver")))
                .isTrue();

        assertThat(names("mia")).doesNotContain("Weaver").hasSize(17);
        assertThat(codeOf(garden.give("frida", "weaver", "mia"))).isEqualTo(AwardRefusal.NOT_ACTIVE);
    }

    @Test
    void two_of_one_place_are_not_called_the_same() {
        make("frida", "Green thumb");

        assertThat(codeOf(make("frida", "  green THUMB "))).isEqualTo(BadgeRefusal.NAME_TAKEN);
        garden.gardeners.found("KITCHEN", "Cooks");
        assertThat(changed(
                        garden.app.badges.create(garden.who("frida"), Optional.of("KITCHEN"), wanted("Green thumb"))))
                .isTrue();
    }

    @Test
    void everything_that_is_wrong_is_named_at_once() {
        WantedBadge wrong = new WantedBadge(
                new BadgeWords(" ", "x".repeat(BadgeWords.TEXT_MAX + 1), ""),
                "blob-1-seedling-beads-green",
                false,
                OptionalInt.of(0),
                Issuers.FACILITATORS);

        assertThat(garden.app
                        .badges
                        .create(garden.who("frida"), Optional.of(GARDEN), wrong)
                        .reason()
                        .orElseThrow()
                        .fields())
                .extracting(FieldError::name)
                .containsExactly("name", "description", "criteria", "expiresAfterDays", "shape");
    }

    @Test
    void badges_of_a_community_are_unknown_to_whoever_may_not_see_it() {
        BadgeClass badge = garden.made("Green thumb");
        garden.guild.spaces.showOnlyTo(GARDEN, garden.who("mia"), garden.who("frida"));

        assertThat(codeOf(garden.app.badges.one(garden.who("ben"), badge.key())))
                .isEqualTo(BadgeRefusal.UNKNOWN);
        assertThat(codeOf(garden.app.badges.retire(garden.who("ben"), badge.key())))
                .isEqualTo(BadgeRefusal.UNKNOWN);
    }

    @Test
    void one_badge_is_found_by_its_name_with_those_who_have_it() {
        garden.given("speaker", "mia");

        BadgeHolders found = asked(" speaker ").found().orElseThrow();

        assertThat(found.badge().key()).isEqualTo("speaker");
        assertThat(found.holders()).hasSize(1);
    }

    @Test
    void a_name_that_nothing_has_leads_to_those_that_there_are() {
        garden.made("Green thumb");
        make("frida", "Still a draft");

        assertThat(asked("Spaeker").found()).isEmpty();
        assertThat(asked("Spaeker").known())
                .extracting(BadgeFace::name)
                .contains("Speaker", "Green thumb")
                .doesNotContain("Still a draft");
    }

    private BadgeAsked asked(String name) {
        return garden.app
                .named
                .badge(garden.who("ben"), GARDEN, name, 10)
                .result()
                .orElseThrow();
    }

    private Outcome<BadgeView> make(String by, String name) {
        return garden.app.badges.create(garden.who(by), Optional.of(GARDEN), wanted(name));
    }

    private Outcome<BadgeView> edit(BadgeClass badge, String name) {
        return garden.app.badges.edit(garden.who("frida"), badge.key(), badge.revision(), wanted(name));
    }

    private BadgeList list(String username) {
        return garden.app
                .badges
                .list(garden.who(username), Optional.of(GARDEN))
                .result()
                .orElseThrow();
    }

    private List<String> names(String username) {
        return list(username).badges().stream()
                .map(view -> view.badge().words().name())
                .toList();
    }
}
