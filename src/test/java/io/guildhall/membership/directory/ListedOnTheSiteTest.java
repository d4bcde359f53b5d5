package io.guildhall.membership.directory;

import static io.guildhall.membership.Situation.GARDEN;
import static io.guildhall.membership.Situation.codeOf;
import static org.assertj.core.api.Assertions.assertThat;

import io.guildhall.community.Admission;
import io.guildhall.community.Arrangements;
import io.guildhall.community.Charter;
import io.guildhall.community.CommunityRefusal;
import io.guildhall.community.CommunityRow;
import io.guildhall.community.CommunitySettings;
import io.guildhall.community.CommunityStatus;
import io.guildhall.community.GroundRules;
import io.guildhall.community.JoinPolicy;
import io.guildhall.community.Listing;
import io.guildhall.community.Stage;
import io.guildhall.kernel.Outcome;
import io.guildhall.kernel.SpaceKey;
import io.guildhall.kernel.Viewer;
import io.guildhall.membership.Ability;
import io.guildhall.membership.Asked;
import io.guildhall.membership.CommunityView;
import io.guildhall.membership.Entry;
import io.guildhall.membership.Membership;
import io.guildhall.membership.MembershipRefusal;
import io.guildhall.membership.MembershipState;
import io.guildhall.membership.Role;
import io.guildhall.membership.Situation;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A community that the whole site may know of, in a space that few may view. Otto may not. */
class ListedOnTheSiteTest {
    private final Situation situation = Situation.aCommunity().member("ana").readyToLaunch();
    private final Viewer otto = situation.person("otto");

    @BeforeEach
    void inARestrictedSpace() {
        CommunityRow row =
                situation.guild.communities.forChange(new SpaceKey(GARDEN)).orElseThrow();
        row.save(row.value()
                .revised(
                        new Charter(
                                "Growing things", "Secret practice", "Secret goal", "Secret people", "https://secret"),
                        row.value().settings())
                .arranged(row.value().arrangements().withTopics(List.of("Secret topic"))));
        situation.in(CommunityStatus.ACTIVE).with(Listing.SITE);
        situation.guild.spaces.showOnlyTo(
                GARDEN, situation.person("frida"), situation.person("spacey"), situation.person("ana"));
    }

    @Test
    void whoever_is_logged_in_finds_name_concern_facilitators_and_count_and_no_more() {
        CommunityView view =
                situation.guild.directory.one(otto, GARDEN).result().orElseThrow();

        assertThat(view.outside()).isTrue();
        assertThat(view.space().name()).isEqualTo("Gardeners");
        assertThat(view.community().charter()).isEqualTo(Charter.about("Growing things"));
        assertThat(view.community().memberCount()).isEqualTo(2);
        assertThat(view.facilitators()).hasSize(1);
        assertThat(view.community().arrangements().meeting()).isEmpty();
        assertThat(view.toString()).doesNotContain("Secret", "secret");
        assertThat(keys(otto)).containsExactly(GARDEN);
    }

    @Test
    void anonymous_people_find_nothing() {
        assertThat(codeOf(situation.guild.directory.one(Viewer.anonymous(), GARDEN)))
                .isEqualTo(CommunityRefusal.SPACE_UNKNOWN);
        assertThat(keys(Viewer.anonymous())).isEmpty();
    }

    @Test
    void from_outside_one_asks_even_where_it_is_open() {
        assertThat(situation.seenBy("otto").can()).containsExactly(Ability.REQUEST);

        assertThat(accepting().result().orElseThrow().state()).isEqualTo(MembershipState.REQUESTED);
        assertThat(situation.seenBy("otto").can()).containsExactly(Ability.WITHDRAW);
        assertThat(situation.leave("otto").result().orElseThrow().state()).isEqualTo(MembershipState.LEFT);
    }

    @Test
    void who_asks_from_outside_accepts_no_rules_that_they_cannot_read_and_whoever_is_invited_does() {
        CommunityRow row =
                situation.guild.communities.forChange(new SpaceKey(GARDEN)).orElseThrow();
        Arrangements arranged = row.value().arrangements();
        row.save(row.value()
                .arranged(arranged.withRules(GroundRules.first("Be kind", situation.guild.clock.instant()))
                        .withQuestions(List.of("Why?"))));

        assertThat(situation.seenBy("otto").community().arrangements().rules()).isEmpty();
        assertThat(situation.seenBy("otto").community().arrangements().questions())
                .isEmpty();
        Membership asked = situation.guild.joining.join(otto, GARDEN).result().orElseThrow();
        assertThat(asked.state()).isEqualTo(MembershipState.REQUESTED);
        assertThat(asked.rulesAccepted()).isEmpty();

        situation.person("nina", MembershipState.INVITED);
        assertThat(situation.seenBy("nina").community().arrangements().rules()).isPresent();
        assertThat(codeOf(situation.guild.joining.join(situation.person("nina"), GARDEN)))
                .isEqualTo(MembershipRefusal.RULES_NOT_ACCEPTED);
    }

    @Test
    void asking_from_outside_needs_no_room() {
        CommunityRow row =
                situation.guild.communities.forChange(new SpaceKey(GARDEN)).orElseThrow();
        Arrangements arranged = row.value().arrangements();
        row.save(row.value()
                .arranged(arranged.withAdmission(new Admission(OptionalInt.of(1), false, Optional.empty()))));

        assertThat(situation.seenBy("otto").can()).containsExactly(Ability.REQUEST);
        assertThat(codeOf(situation.join("spacey"))).isEqualTo(MembershipRefusal.FULL);
        assertThat(situation.join("otto").result().orElseThrow().state()).isEqualTo(MembershipState.REQUESTED);
    }

    @Test
    void a_filter_finds_nobody_by_what_is_not_told_outside() {
        DirectoryQuery byStage = new DirectoryQuery(
                "", Optional.empty(), Optional.of(Stage.POTENTIAL), Optional.empty(), "", false, Optional.empty(), 25);
        assertThat(situation
                        .guild
                        .directory
                        .list(otto, byStage)
                        .result()
                        .orElseThrow()
                        .items())
                .isEmpty();
        assertThat(situation
                        .guild
                        .directory
                        .list(situation.person("ana"), byStage)
                        .result()
                        .orElseThrow()
                        .items())
                .hasSize(1);
    }

    @Test
    void an_invitation_is_accepted_from_outside() {
        situation.with(JoinPolicy.INVITE).person("otto", MembershipState.INVITED);

        assertThat(accepting().result().orElseThrow().isActive()).isTrue();
    }

    private Outcome<Membership> accepting() {
        return situation.guild.joining.join(otto, GARDEN, new Entry(OptionalInt.of(1), List.of()));
    }

    @Test
    void nothing_else_can_be_read_or_done_from_outside_not_even_by_members() {
        situation.member("otto", Role.FACILITATOR);

        List<Outcome<?>> tries = List.of(
                situation.guild.rosters.members(otto, GARDEN, Asked.roster(10)),
                situation.guild.charters.versions(otto, GARDEN, Optional.empty(), 10),
                situation.guild.history.of(otto, GARDEN, Optional.empty(), 10),
                situation.guild.launching.checklist(otto, GARDEN),
                situation.guild.directory.children(otto, GARDEN),
                situation.guild.life.archive(otto, GARDEN),
                situation.guild.welcoming.choose(otto, GARDEN, ""),
                situation.guild.parents.free(otto, GARDEN),
                situation.approve("otto", "ana"),
                situation.guild.inviting.invite(otto, GARDEN, List.of("ben"), ""),
                situation.assign("otto", "ana", Role.CHAMPION));

        assertThat(tries).allSatisfy(outcome -> assertThat(codeOf(outcome)).isEqualTo(CommunityRefusal.SPACE_UNKNOWN));
        assertThat(situation.seenBy("otto").can()).containsExactly(Ability.LEAVE);
    }

    @Test
    void a_search_from_outside_finds_only_what_is_told_outside() {
        assertThat(found(otto, "growing", "")).containsExactly(GARDEN);
        assertThat(found(otto, "secret", "")).isEmpty();
        assertThat(found(otto, "", "Secret topic")).isEmpty();
        assertThat(found(situation.person("ana"), "secret t", "SECRET TOPIC")).containsExactly(GARDEN);
    }

    @Test
    void other_listings_tell_nobody_outside() {
        for (Listing listing : List.of(Listing.SPACE, Listing.HIDDEN)) {
            situation.with(listing);

            assertThat(codeOf(situation.guild.directory.one(otto, GARDEN))).isEqualTo(CommunityRefusal.SPACE_UNKNOWN);
            assertThat(codeOf(situation.join("otto"))).isEqualTo(CommunityRefusal.SPACE_UNKNOWN);
            assertThat(keys(otto)).isEmpty();
        }
    }

    @Test
    void while_founders_gather_nobody_outside_is_told() {
        situation.in(CommunityStatus.DRAFT);

        assertThat(codeOf(situation.guild.directory.one(otto, GARDEN))).isEqualTo(CommunityRefusal.SPACE_UNKNOWN);
        assertThat(codeOf(situation.join("otto"))).isEqualTo(CommunityRefusal.SPACE_UNKNOWN);
    }

    @Test
    void only_those_who_administer_the_space_open_it_to_the_site_and_whoever_runs_it_may_close_it() {
        situation.with(Listing.SPACE);
        assertThat(codeOf(list("frida", Listing.SITE))).isEqualTo(CommunityRefusal.SITE_LISTING);

        assertThat(list("spacey", Listing.SITE).result()).isPresent();
        assertThat(situation.audit.latest(1).get(0).detail()).contains("listing SPACE>SITE");
        assertThat(list("frida", Listing.SITE).result()).isPresent();
        assertThat(list("frida", Listing.SPACE).result()).isPresent();
    }

    private Outcome<CommunityView> list(String username, Listing listing) {
        CommunitySettings now = situation.community().settings();
        return situation.guild.charters.change(
                situation.person(username),
                GARDEN,
                situation.community().revision(),
                situation.community().charter(),
                Asked.settings(new CommunitySettings(now.type(), now.joinPolicy(), listing, now.rosterVisibility())));
    }

    private List<String> keys(Viewer viewer) {
        return found(viewer, "", "");
    }

    private List<String> found(Viewer viewer, String text, String topic) {
        DirectoryQuery query = new DirectoryQuery(
                text, Optional.empty(), Optional.empty(), Optional.empty(), topic, false, Optional.empty(), 25);
        return situation.guild.directory.list(viewer, query).result().orElseThrow().items().stream()
                .map(view -> view.space().key().value())
                .toList();
    }
}
