package io.guildhall.membership.directory;

import static io.guildhall.membership.Situation.GARDEN;
import static io.guildhall.membership.Situation.aCommunity;
import static io.guildhall.membership.Situation.codeOf;
import static org.assertj.core.api.Assertions.assertThat;

import io.guildhall.community.Charter;
import io.guildhall.community.CommunityRefusal;
import io.guildhall.community.CommunityStatus;
import io.guildhall.community.CommunityType;
import io.guildhall.community.JoinPolicy;
import io.guildhall.community.Listing;
import io.guildhall.community.RosterVisibility;
import io.guildhall.kernel.Page;
import io.guildhall.kernel.Person;
import io.guildhall.kernel.Place;
import io.guildhall.kernel.Viewer;
import io.guildhall.membership.Ability;
import io.guildhall.membership.Asked;
import io.guildhall.membership.CommunityView;
import io.guildhall.membership.MembershipRefusal;
import io.guildhall.membership.MembershipState;
import io.guildhall.membership.Situation;
import io.guildhall.membership.Spot;
import io.guildhall.membership.life.FoundingRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class LookingThroughTheDirectoryTest {
    private final Situation situation = aCommunity();

    @Nested
    class at_one_community {
        @Test
        void tells_a_stranger_what_they_may_do() {
            CommunityView view = situation.seenBy("ana");

            assertThat(view.standing()).isEmpty();
            assertThat(view.can()).containsExactlyInAnyOrder(Ability.JOIN, Ability.SEE_ROSTER);
            assertThat(view.waiting()).isEmpty();
            assertThat(view.facilitators()).extracting(Person::name).containsExactly("Frida");
        }

        @Test
        void tells_anonymous_people_nothing_about_people() {
            CommunityView view = situation
                    .guild
                    .directory
                    .one(Viewer.anonymous(), GARDEN)
                    .result()
                    .orElseThrow();

            assertThat(view.facilitators()).isEmpty();
            assertThat(view.can()).isEmpty();
            assertThat(view.community().memberCount()).isEqualTo(1);
        }

        @Test
        void tells_a_member_that_they_may_leave() {
            situation.member("ana");

            assertThat(situation.seenBy("ana").can())
                    .containsExactlyInAnyOrder(Ability.LEAVE, Ability.SEE_ROSTER, Ability.TAKE_PART);
        }

        @Test
        void tells_who_asked_that_they_may_take_it_back() {
            situation.with(JoinPolicy.REQUEST).join("ana");

            assertThat(situation.seenBy("ana").can()).containsExactlyInAnyOrder(Ability.WITHDRAW, Ability.SEE_ROSTER);
        }

        @Test
        void tells_a_removed_person_that_they_may_only_ask() {
            situation.person("ana", MembershipState.REMOVED);

            assertThat(situation.seenBy("ana").can(Ability.JOIN)).isFalse();
            assertThat(situation.seenBy("ana").can(Ability.REQUEST)).isTrue();
        }

        @Test
        void tells_the_last_facilitator_that_they_cannot_leave() {
            assertThat(situation.seenBy("frida").can())
                    .containsExactlyInAnyOrder(
                            Ability.SEE_ROSTER,
                            Ability.DECIDE,
                            Ability.INVITE,
                            Ability.EDIT,
                            Ability.ASSIGN_ROLES,
                            Ability.SEE_HISTORY,
                            Ability.MAKE_FACILITATORS,
                            Ability.TAKE_PART);
        }

        @Test
        void counts_what_waits_only_for_who_may_decide() {
            situation.person("ana", MembershipState.REQUESTED).member("ben");

            assertThat(situation.seenBy("frida").waiting()).hasValue(1);
            assertThat(situation.seenBy("spacey").waiting()).hasValue(1);
            assertThat(situation.seenBy("ben").waiting()).isEmpty();
            assertThat(situation.seenBy("ana").waiting()).isEmpty();
        }

        @Test
        void lets_nobody_do_anything_where_the_space_is_archived() {
            situation.member("ana").archived();

            assertThat(situation.seenBy("ana").community().life().status()).isEqualTo(CommunityStatus.ARCHIVED);
            assertThat(situation.seenBy("ana").can()).containsExactlyInAnyOrder(Ability.SEE_ROSTER);
            assertThat(situation.seenBy("frida").can(Ability.EDIT)).isFalse();
        }

        @Test
        void shows_no_names_to_who_may_not_browse_people() {
            situation.guild.people.forbidBrowsing(situation.person("ana"));

            assertThat(situation.seenBy("ana").facilitators()).isEmpty();
            assertThat(situation.seenBy("ana").can(Ability.SEE_ROSTER)).isFalse();
        }

        @Test
        void shows_no_facilitator_who_is_gone() {
            situation.guild.people.delete(situation.idOf("frida"));

            assertThat(situation.seenBy("ana").facilitators()).isEmpty();
            assertThat(situation.seenBy("ana").facilitatorCount()).isEqualTo(1);
        }

        @Test
        void says_the_same_of_an_unknown_and_an_invisible_space() {
            situation.guild.spaces.showOnlyTo(GARDEN, situation.person("frida"));

            assertThat(situation.guild.directory.one(situation.person("ana"), GARDEN))
                    .isEqualTo(situation.guild.directory.one(situation.person("ana"), "NOWHERE"));
        }

        @Test
        void says_that_a_visible_space_is_no_community() {
            situation.guild.spaces.add("PLAIN", "Plain");

            assertThat(codeOf(situation.guild.directory.one(situation.person("ana"), "PLAIN")))
                    .isEqualTo(CommunityRefusal.NOT_A_COMMUNITY);
        }

        @Test
        void hides_a_hidden_one_from_all_but_members_and_administrators() {
            situation.member("ben").with(Listing.HIDDEN);

            assertThat(codeOf(situation.guild.directory.one(situation.person("ana"), GARDEN)))
                    .isEqualTo(CommunityRefusal.NOT_A_COMMUNITY);
            assertThat(situation.seenBy("ben").community().settings().listing()).isEqualTo(Listing.HIDDEN);
            assertThat(situation.seenBy("spacey").can(Ability.EDIT)).isTrue();
        }
    }

    @Nested
    class at_many {
        private final Viewer spacey = situation.person("spacey");

        private void found(String key, String name, String concern, CommunityType type) {
            situation.guild.spaces.add(key, name);
            situation.guild.spaces.administer(key, spacey);
            FoundingRequest request = new FoundingRequest(
                    key, type, Charter.about(concern), JoinPolicy.OPEN, RosterVisibility.EVERYONE, Optional.empty());
            situation.guild.founding.found(spacey, request).result().orElseThrow();
            situation.guild.launched(key);
        }

        @BeforeEach
        void launched() {
            situation.guild.launched(GARDEN);
        }

        @Test
        void shows_one_that_gathers_its_founders_to_those_who_are_in_it_and_to_administrators() {
            situation.in(CommunityStatus.DRAFT);
            assertThat(names(Asked.directory(10))).isEmpty();
            assertThat(situation
                            .guild
                            .directory
                            .list(spacey, Asked.directory(10))
                            .result()
                            .orElseThrow()
                            .items())
                    .hasSize(1);

            situation.person("ana", MembershipState.INVITED);

            assertThat(names(Asked.directory(10))).containsExactly("Gardeners");
        }

        @Test
        void finds_what_is_about_a_topic() {
            found("A", "astronomers", "Stars", CommunityType.INTEREST);
            situation.arranged(plain -> plain.withTopics(List.of("Compost", "Äpfel")));

            assertThat(names(topic("äPFEL"))).containsExactly("Gardeners");
            assertThat(names(topic("Äpf"))).isEmpty();
            assertThat(names(text("compo"))).containsExactly("Gardeners");
        }

        private DirectoryQuery topic(String topic) {
            return new DirectoryQuery(
                    "", Optional.empty(), Optional.empty(), Optional.empty(), topic, false, Optional.empty(), 10);
        }

        private List<String> names(DirectoryQuery query) {
            return list(query).items().stream().map(view -> view.space().name()).toList();
        }

        private Page<CommunityView> list(DirectoryQuery query) {
            return situation
                    .guild
                    .directory
                    .list(situation.person("ana"), query)
                    .result()
                    .orElseThrow();
        }

        private DirectoryQuery text(String text) {
            return new DirectoryQuery(text, Optional.empty(), Optional.empty(), false, Optional.empty(), 10);
        }

        @Test
        void lists_by_name_without_a_total() {
            found("A", "astronomers", "Stars", CommunityType.INTEREST);
            found("B", "Bakers", "Bread", CommunityType.PRACTICE);

            assertThat(names(Asked.directory(10))).containsExactly("astronomers", "Bakers", "Gardeners");
            assertThat(list(Asked.directory(10)).total()).isEmpty();
            assertThat(list(Asked.directory(10)).next()).isEmpty();
        }

        @Test
        void finds_text_in_name_and_concern_in_any_case() {
            found("A", "astronomers", "Stars", CommunityType.INTEREST);

            assertThat(names(text("ASTRO"))).containsExactly("astronomers");
            assertThat(names(text(" growing "))).containsExactly("Gardeners");
            assertThat(names(text("nothing"))).isEmpty();
        }

        @Test
        void finds_a_rare_name_behind_more_than_one_look_takes_in() {
            for (int i = 0; i < DirectoryService.SCAN_CAP; i++) {
                found("A" + i, "A crowd " + i, "Many", CommunityType.PRACTICE);
            }
            found("Z", "Zither players", "Strings", CommunityType.INTEREST);

            assertThat(names(text("zither"))).containsExactly("Zither players");
            assertThat(list(text("zither")).next()).isEmpty();
        }

        @Test
        void tells_nobody_that_what_they_look_for_is_held_back() {
            found("A", "Atlas readers", "Maps", CommunityType.INTEREST);
            found("B", "Atlas merger", "Secret", CommunityType.INTEREST);
            situation.guild.spaces.showOnlyTo("B", spacey);
            Page<CommunityView> one =
                    list(new DirectoryQuery("atlas", Optional.empty(), Optional.empty(), false, Optional.empty(), 1));

            assertThat(one.items()).extracting(view -> view.space().name()).containsExactly("Atlas readers");
            assertThat(one.next()).isEmpty();
            assertThat(list(text("merger"))).isEqualTo(list(text("nothing like it")));
        }

        @Test
        void goes_on_right_after_the_last_one_shown_whatever_is_held_back_before_the_next() {
            found("A", "Atlas 1", "Maps", CommunityType.INTEREST);
            found("B", "Atlas 2", "Secret", CommunityType.INTEREST);
            found("C", "Atlas 3", "Maps", CommunityType.INTEREST);
            situation.guild.spaces.showOnlyTo("B", spacey);
            Page<CommunityView> one =
                    list(new DirectoryQuery("atlas", Optional.empty(), Optional.empty(), false, Optional.empty(), 1));

            assertThat(one.next().flatMap(Spot::parse).map(Spot::skipped)).contains(0);
            assertThat(names(new DirectoryQuery("atlas", Optional.empty(), Optional.empty(), false, one.next(), 1)))
                    .containsExactly("Atlas 3");
        }

        @Test
        void filters_by_type_status_and_what_may_be_joined() {
            found("A", "astronomers", "Stars", CommunityType.INTEREST);
            situation.with(JoinPolicy.CLOSED);
            var interest = new DirectoryQuery(
                    "", Optional.of(CommunityType.INTEREST), Optional.empty(), false, Optional.empty(), 10);
            var joinable = new DirectoryQuery("", Optional.empty(), Optional.empty(), true, Optional.empty(), 10);
            var archived = new DirectoryQuery(
                    "", Optional.empty(), Optional.of(CommunityStatus.ARCHIVED), false, Optional.empty(), 10);

            assertThat(names(interest)).containsExactly("astronomers");
            assertThat(names(joinable)).containsExactly("astronomers");
            assertThat(names(archived)).isEmpty();
            situation.archived();
            assertThat(names(archived)).containsExactly("Gardeners");
        }

        @Test
        void leaves_out_what_is_invisible_hidden_or_deleted() {
            found("A", "astronomers", "Stars", CommunityType.INTEREST);
            found("B", "Bakers", "Bread", CommunityType.PRACTICE);
            situation.guild.spaces.showOnlyTo("A", spacey);
            situation.guild.spaces.delete("B");
            situation.with(Listing.HIDDEN);

            assertThat(names(Asked.directory(10))).isEmpty();
        }

        @Test
        void goes_on_page_by_page_until_everything_was_seen_once() {
            for (int i = 10; i < 30; i++) {
                found("S" + i, "Space " + i, "Many", CommunityType.PRACTICE);
            }
            List<String> seen = new ArrayList<>();
            Optional<String> cursor = Optional.empty();
            do {
                var query = new DirectoryQuery("", Optional.empty(), Optional.empty(), false, cursor, 3);
                Page<CommunityView> page = list(query);
                page.items().forEach(view -> seen.add(view.space().name()));
                cursor = page.next();
            } while (cursor.isPresent());

            assertThat(seen).hasSize(21).doesNotHaveDuplicates().isSorted();
        }

        @Test
        void goes_on_after_a_stretch_in_which_nothing_was_visible() {
            for (int i = 100; i < 210; i++) {
                found("A" + i, "A hidden " + i, "Many", CommunityType.PRACTICE);
                situation.guild.spaces.showOnlyTo("A" + i, spacey);
            }

            Page<CommunityView> first = list(Asked.directory(1));
            Page<CommunityView> second =
                    list(new DirectoryQuery("", Optional.empty(), Optional.empty(), false, first.next(), 3));

            assertThat(first.items()).isEmpty();
            assertThat(first.next()).isPresent();
            assertThat(second.items()).extracting(view -> view.space().name()).containsExactly("Gardeners");
        }

        @Test
        void tells_nothing_of_what_it_holds_back_by_its_cursors() {
            situation.guild.spaces.add("AAA", "Aaa secret merger");
            situation.guild.spaces.administer("AAA", situation.person("spacey"));
            situation.guild.founding.found(situation.person("spacey"), Asked.founding("AAA", "Merging"));
            situation.guild.launched("AAA");
            situation.guild.spaces.showOnlyTo("AAA", situation.person("spacey"));
            situation.guild.spaces.add("ZZZ", "Zzz secret sale");
            situation.guild.spaces.administer("ZZZ", situation.person("spacey"));
            situation.guild.founding.found(situation.person("spacey"), Asked.founding("ZZZ", "Selling"));
            situation.guild.launched("ZZZ");
            situation.guild.spaces.showOnlyTo("ZZZ", situation.person("spacey"));
            List<String> names = new ArrayList<>();
            Optional<String> cursor = Optional.empty();
            do {
                Page<CommunityView> page =
                        list(new DirectoryQuery("", Optional.empty(), Optional.empty(), false, cursor, 1));
                page.items().forEach(view -> names.add(view.space().name()));
                cursor = page.next();
                assertThat(cursor.flatMap(Spot::parse).flatMap(Spot::after).map(Place::sortName))
                        .satisfiesAnyOf(
                                place -> assertThat(place).isEmpty(),
                                place -> assertThat(place).contains("gardeners"));
            } while (cursor.isPresent());

            assertThat(names).containsExactly("Gardeners");
        }

        @Test
        void refuses_a_cursor_that_is_not_its_own() {
            var query = new DirectoryQuery("", Optional.empty(), Optional.empty(), false, Optional.of("§"), 3);

            assertThat(codeOf(situation.guild.directory.list(spacey, query))).isEqualTo(MembershipRefusal.BAD_CURSOR);
        }
    }
}
