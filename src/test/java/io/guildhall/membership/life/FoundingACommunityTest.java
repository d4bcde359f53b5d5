package io.guildhall.membership.life;

import static io.guildhall.membership.Situation.GARDEN;
import static io.guildhall.membership.Situation.aCommunity;
import static io.guildhall.membership.Situation.aSpace;
import static io.guildhall.membership.Situation.codeOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.guildhall.community.Admission;
import io.guildhall.community.Arrangements;
import io.guildhall.community.Charter;
import io.guildhall.community.Community;
import io.guildhall.community.CommunityFounded;
import io.guildhall.community.CommunityId;
import io.guildhall.community.CommunityRefusal;
import io.guildhall.community.CommunityRow;
import io.guildhall.community.CommunitySettings;
import io.guildhall.community.CommunityStatus;
import io.guildhall.community.CommunityTemplate;
import io.guildhall.community.CommunityType;
import io.guildhall.community.GroundRules;
import io.guildhall.community.JoinPolicy;
import io.guildhall.community.Listing;
import io.guildhall.community.NewcomerPath;
import io.guildhall.community.NewcomerStep;
import io.guildhall.community.RosterVisibility;
import io.guildhall.community.RulesVersion;
import io.guildhall.community.Stage;
import io.guildhall.kernel.Outcome;
import io.guildhall.kernel.Refusal;
import io.guildhall.kernel.Refusal.FieldError;
import io.guildhall.kernel.SpaceKey;
import io.guildhall.kernel.TextRule;
import io.guildhall.kernel.Viewer;
import io.guildhall.membership.Ability;
import io.guildhall.membership.Asked;
import io.guildhall.membership.CommunityView;
import io.guildhall.membership.MembershipRefusal;
import io.guildhall.membership.MembershipState;
import io.guildhall.membership.Role;
import io.guildhall.membership.Situation;
import io.guildhall.membership.directory.DirectoryQuery;
import io.guildhall.site.Starters;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class FoundingACommunityTest {
    private final Situation situation = aSpace();
    private final Viewer spacey = situation.person("spacey");

    @Test
    void a_key_that_is_used_again_is_a_new_space_and_inherits_nothing() {
        situation.guild.founding.found(spacey, Asked.founding(GARDEN, "Growing things"));
        situation.join("ana");
        CommunityId old = situation.community().id();
        situation.guild.spaces.delete(GARDEN);
        situation.guild.spaces.add(GARDEN, "New gardeners");

        assertThat(codeOf(situation.guild.directory.one(situation.person("ana"), GARDEN)))
                .isEqualTo(CommunityRefusal.NOT_A_COMMUNITY);
        assertThat(codeOf(situation.join("zoe"))).isEqualTo(CommunityRefusal.NOT_A_COMMUNITY);
        assertThat(situation.guild.founding.mayFound(spacey, GARDEN)).isTrue();
        assertThat(situation
                        .guild
                        .directory
                        .list(
                                spacey,
                                new DirectoryQuery("", Optional.empty(), Optional.empty(), false, Optional.empty(), 10))
                        .result()
                        .orElseThrow()
                        .items())
                .isEmpty();

        situation.guild.founding.found(spacey, Asked.founding(GARDEN, "Something else"));

        assertThat(situation.community().id()).isNotEqualTo(old);
        assertThat(situation.community().memberCount()).isEqualTo(1);
        assertThat(situation.stateOf("ana")).isEmpty();
        Community left = situation
                .guild
                .communities
                .find(new SpaceKey(GARDEN + "#" + old.value()))
                .orElseThrow();
        assertThat(left.isArchived()).isTrue();
        assertThat(left.memberCount()).isEqualTo(2);
    }

    @Test
    void makes_a_draft_with_the_founder_as_its_facilitator() {
        CommunityView view = found("garden", "  Growing things  ").result().orElseThrow();

        assertThat(view.community().space().value()).isEqualTo("GARDEN");
        assertThat(view.community().life().status()).isEqualTo(CommunityStatus.DRAFT);
        assertThat(view.community().life().stage()).isEqualTo(Stage.POTENTIAL);
        assertThat(view.community().settings().listing()).isEqualTo(Listing.SPACE);
        assertThat(view.community().charter()).isEqualTo(Charter.about("Growing things"));
        assertThat(view.community().memberCount()).isEqualTo(1);
        assertThat(view.standing().orElseThrow().isFacilitator()).isTrue();
        assertThat(view.facilitators())
                .singleElement()
                .satisfies(person -> assertThat(person.name()).isEqualTo("Spacey"));
        assertThat(view).isEqualTo(situation.seenBy("spacey"));
    }

    @Test
    void leaves_one_audit_entry_one_event_and_the_first_charter() {
        found(GARDEN, "Growing things");

        assertThat(situation.audit.latest(10)).singleElement().satisfies(entry -> {
            assertThat(entry.act()).isEqualTo("community.founded");
            assertThat(entry.actor()).isEqualTo(spacey.user());
        });
        assertThat(situation.events.told()).singleElement().isInstanceOf(CommunityFounded.class);
        assertThat(situation
                        .guild
                        .charters
                        .versions(spacey, GARDEN, Optional.empty(), 10)
                        .result()
                        .orElseThrow()
                        .items())
                .hasSize(1);
        assertThat(situation.memberships.roles(1))
                .singleElement()
                .satisfies(spell -> assertThat(spell.role()).isEqualTo(Role.FACILITATOR));
    }

    @Test
    void names_somebody_else_as_facilitator() {
        situation.person("frida");
        CommunityView view = found(request(Charter.about("Growing"), Optional.of("frida")))
                .result()
                .orElseThrow();

        assertThat(view.standing()).isEmpty();
        assertThat(view.can(Ability.EDIT)).isTrue();
        assertThat(situation.stateOf("frida")).contains(MembershipState.ACTIVE);
        assertThat(situation.stateOf("spacey")).isEmpty();
    }

    @Test
    void is_refused_with_a_facilitator_whom_nobody_knows() {
        assertThat(codeOf(found(request(Charter.about("Growing"), Optional.of("nobody")))))
                .isEqualTo(MembershipRefusal.UNKNOWN_PERSON);
        assertThat(situation.guild.founding.mayFound(spacey, GARDEN)).isTrue();
    }

    @Test
    void is_refused_a_second_time() {
        found(GARDEN, "Growing things");

        assertThat(codeOf(found(GARDEN, "Again"))).isEqualTo(CommunityRefusal.EXISTS);
        assertThat(situation.guild.founding.mayFound(spacey, GARDEN)).isFalse();
    }

    @Test
    void is_refused_in_a_personal_space() {
        situation.guild.spaces.add("~spacey", "Spacey's own");
        situation.guild.spaces.administer("~spacey", spacey);

        assertThat(codeOf(found("~spacey", "Me"))).isEqualTo(CommunityRefusal.PERSONAL_SPACE);
        assertThat(situation.guild.founding.mayFound(spacey, "~spacey")).isFalse();
    }

    @Test
    void is_refused_in_an_archived_space() {
        situation.archived();

        assertThat(codeOf(found(GARDEN, "Late"))).isEqualTo(CommunityRefusal.ARCHIVED);
    }

    @Test
    void is_refused_to_who_does_not_administer_the_space() {
        FoundingRequest request = Asked.founding(GARDEN, "Mine");

        assertThat(codeOf(situation.guild.founding.found(situation.person("ana"), request)))
                .isEqualTo(CommunityRefusal.NOT_ALLOWED);
        assertThat(situation.guild.founding.mayFound(situation.person("ana"), GARDEN))
                .isFalse();
    }

    @Test
    void is_open_to_administrators_of_the_site_who_see_the_space() {
        Viewer root = situation.person("root");
        situation.guild.people.makeAdministrator(root);
        assertThat(situation.guild.founding.mayFound(root, GARDEN)).isTrue();

        situation.guild.spaces.showOnlyTo(GARDEN, spacey);

        assertThat(codeOf(situation.guild.founding.found(root, Asked.founding(GARDEN, "Mine"))))
                .isEqualTo(CommunityRefusal.SPACE_UNKNOWN);
    }

    @Test
    void is_refused_in_the_same_way_where_the_space_is_unknown_and_where_it_is_invisible() {
        situation.guild.spaces.showOnlyTo(GARDEN);

        assertThat(found(GARDEN, "Mine")).isEqualTo(found("NOWHERE", "Mine"));
    }

    @Test
    void is_left_to_administrators_of_the_site_where_they_decided_so() {
        situation.settings.leaveStartingTo(Starters.SITE_ADMINS);
        Viewer root = situation.person("root");
        situation.guild.people.makeAdministrator(root);

        assertThat(codeOf(found(GARDEN, "Growing things"))).isEqualTo(CommunityRefusal.LEFT_TO_SITE_ADMINS);
        assertThat(situation.guild.founding.mayFound(spacey, GARDEN)).isFalse();
        assertThat(situation.guild.founding.obstacle(spacey, GARDEN).map(Refusal::code))
                .contains(CommunityRefusal.LEFT_TO_SITE_ADMINS);
        assertThat(situation
                        .guild
                        .founding
                        .obstacle(situation.person("ana"), GARDEN)
                        .map(Refusal::code))
                .contains(CommunityRefusal.NOT_ALLOWED);
        assertThat(situation.guild.founding.mayFound(root, GARDEN)).isTrue();
        assertThat(situation
                        .guild
                        .founding
                        .found(root, Asked.founding(GARDEN, "Growing things"))
                        .result())
                .isPresent();
    }

    @Test
    void needs_a_login() {
        assertThat(codeOf(situation.guild.founding.found(Viewer.anonymous(), Asked.founding(GARDEN, "Mine"))))
                .isEqualTo(CommunityRefusal.LOGIN_NEEDED);
        assertThat(situation.guild.founding.mayFound(Viewer.anonymous(), GARDEN))
                .isFalse();
    }

    @Test
    void says_what_is_wrong_with_which_text() {
        Charter charter = new Charter("  ", "a\u0000b", "x".repeat(Charter.TEXT_MAX + 1));

        Outcome<CommunityView> refused = found(request(charter, Optional.empty()));

        assertThat(codeOf(refused)).isEqualTo(CommunityRefusal.INVALID);
        assertThat(refused.reason().orElseThrow().fields())
                .containsExactly(
                        new FieldError("concern", TextRule.BLANK, List.of()),
                        new FieldError("practice", TextRule.CONTROL_CHARACTERS, List.of()),
                        new FieldError("goalOrGap", TextRule.TOO_LONG, List.of(Charter.TEXT_MAX)));
    }

    @Test
    void may_be_joined_while_it_is_a_draft() {
        Situation draft = aCommunity();

        assertThat(draft.community().life().status()).isEqualTo(CommunityStatus.DRAFT);
        assertThat(draft.join("ana").result().orElseThrow().isActive()).isTrue();
    }

    @Test
    void a_template_decides_what_the_founder_leaves_open_and_no_more() {
        found(open(Optional.of(CommunityTemplate.SUPPORT_NETWORK), Optional.empty()))
                .result()
                .orElseThrow();

        Community network = situation.community();
        assertThat(network.settings().type()).isEqualTo(CommunityType.NETWORK);
        assertThat(network.settings().joinPolicy()).isEqualTo(JoinPolicy.REQUEST);
        assertThat(network.settings().rosterVisibility()).isEqualTo(RosterVisibility.EVERYONE);
        assertThat(network.arrangements().template()).contains(CommunityTemplate.SUPPORT_NETWORK);
        assertThat(network.charter()).isEqualTo(Charter.about("Helping each other"));
        assertThat(network.arrangements().rules()).isEmpty();
    }

    @Test
    void without_template_it_begins_as_an_open_community_of_practice() {
        found(open(Optional.empty(), Optional.empty())).result().orElseThrow();

        assertThat(situation.community().settings())
                .isEqualTo(new CommunitySettings(
                        CommunityType.PRACTICE, JoinPolicy.OPEN, Listing.SPACE, RosterVisibility.EVERYONE));
        assertThat(situation.community().arrangements()).isEqualTo(Arrangements.none());
    }

    @Test
    void from_another_community_it_takes_settings_and_rules_and_nothing_of_anybody() {
        anotherCommunity(Listing.SITE);

        found(open(Optional.empty(), Optional.of("kitchen"))).result().orElseThrow();

        Community made = situation.community();
        assertThat(made.settings())
                .isEqualTo(new CommunitySettings(
                        CommunityType.ACTION, JoinPolicy.INVITE, Listing.SPACE, RosterVisibility.MEMBERS));
        assertThat(made.arrangements())
                .isEqualTo(Arrangements.none()
                        .withRules(new GroundRules(1, "Be kind.", 1, situation.guild.clock.instant()))
                        .withAdmission(new Admission(OptionalInt.of(7), true, Optional.empty()))
                        .withPath(NewcomerPath.none().with(List.of(MEET), situation.guild.clock.instant()))
                        .startedFrom(CommunityTemplate.NEWCOMERS));
        assertThat(made.charter()).isEqualTo(Charter.about("Helping each other"));
        assertThat(made.memberCount()).isEqualTo(1);
        assertThat(situation.rulebooks.versions(made.id(), OptionalInt.empty(), 10))
                .extracting(RulesVersion::no, RulesVersion::text)
                .containsExactly(tuple(1, "Be kind."));
    }

    @Test
    void from_one_that_the_founder_may_not_see_nothing_is_taken() {
        anotherCommunity(Listing.SITE);
        situation.guild.spaces.showOnlyTo("KITCHEN", situation.person("frida"));

        assertThat(codeOf(found(open(Optional.empty(), Optional.of("KITCHEN")))))
                .isEqualTo(CommunityRefusal.SPACE_UNKNOWN);
        assertThat(situation.guild.communities.find(new SpaceKey(GARDEN))).isEmpty();
    }

    private static final NewcomerStep MEET = new NewcomerStep(3, "Meet your buddy", Optional.empty(), "");

    private void anotherCommunity(Listing listing) {
        situation.guild.spaces.add("KITCHEN", "Cooks");
        situation.guild.spaces.administer("KITCHEN", spacey);
        found("KITCHEN", "Eating well").result().orElseThrow();
        CommunityRow row =
                situation.guild.communities.forChange(new SpaceKey("KITCHEN")).orElseThrow();
        Charter whole = new Charter("Eating well", "Cooking", "Less waste", "All", "https://chat.example.org");
        row.save(row.value()
                .revised(
                        whole,
                        new CommunitySettings(
                                CommunityType.ACTION, JoinPolicy.INVITE, listing, RosterVisibility.MEMBERS))
                .arranged(Arrangements.none()
                        .withRules(new GroundRules(4, "Be kind.", 3, situation.guild.clock.instant()))
                        .withAdmission(new Admission(OptionalInt.of(7), true, Optional.of("cooks")))
                        .withTopics(List.of("Jam"))
                        .withWelcomePage(Optional.of(4L))
                        .withPath(new NewcomerPath(6, 9, Optional.of(situation.guild.clock.instant()), List.of(MEET)))
                        .startedFrom(CommunityTemplate.NEWCOMERS)));
        situation.guild.joining.join(situation.person("ana"), "KITCHEN");
    }

    private static FoundingRequest open(Optional<CommunityTemplate> template, Optional<String> from) {
        return new FoundingRequest(
                GARDEN,
                Optional.empty(),
                Charter.about("Helping each other"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                template,
                from);
    }

    private Outcome<CommunityView> found(String space, String concern) {
        return found(Asked.founding(space, concern));
    }

    private Outcome<CommunityView> found(FoundingRequest request) {
        return situation.guild.founding.found(spacey, request);
    }

    private static FoundingRequest request(Charter charter, Optional<String> facilitator) {
        return new FoundingRequest(
                GARDEN, CommunityType.PRACTICE, charter, JoinPolicy.OPEN, RosterVisibility.EVERYONE, facilitator);
    }
}
