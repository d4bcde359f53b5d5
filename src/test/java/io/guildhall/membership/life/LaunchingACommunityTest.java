package io.guildhall.membership.life;

import static io.guildhall.membership.Situation.GARDEN;
import static io.guildhall.membership.Situation.changed;
import static io.guildhall.membership.Situation.codeOf;
import static org.assertj.core.api.Assertions.assertThat;

import io.guildhall.community.CommunityRefusal;
import io.guildhall.community.CommunitySettings;
import io.guildhall.community.CommunityStatus;
import io.guildhall.community.CommunityType;
import io.guildhall.community.GroundRules;
import io.guildhall.community.JoinPolicy;
import io.guildhall.community.LaunchChecklist;
import io.guildhall.community.LaunchItem;
import io.guildhall.community.LifeChanged;
import io.guildhall.community.Listing;
import io.guildhall.community.Meeting;
import io.guildhall.community.Repeats;
import io.guildhall.community.RosterVisibility;
import io.guildhall.kernel.Refusal.FieldError;
import io.guildhall.kernel.SpaceKey;
import io.guildhall.kernel.WikiPage;
import io.guildhall.membership.Situation;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** From founders who gather to a community that everybody is told of. */
class LaunchingACommunityTest {
    private final Situation situation = Situation.aCommunity();

    @Test
    void a_new_community_needs_goal_rules_and_a_meeting() {
        LaunchChecklist list = checklist();

        assertThat(list.missing()).containsExactly(LaunchItem.GOAL_OR_GAP, LaunchItem.RULES, LaunchItem.MEETING);
        assertThat(list.met()).isEqualTo(3);
        assertThat(list.needed()).isEqualTo(6);
        assertThat(list.lines())
                .filteredOn(line -> !line.needed())
                .extracting(LaunchChecklist.Line::item)
                .containsExactly(LaunchItem.PRACTICE, LaunchItem.SECOND_FACILITATOR);
    }

    @Test
    void a_launch_without_them_is_refused_and_says_which() {
        var refused = situation.guild.launching.launch(situation.person("frida"), GARDEN);

        assertThat(codeOf(refused)).isEqualTo(CommunityRefusal.NOT_READY);
        assertThat(refused.reason().orElseThrow().fields())
                .extracting(FieldError::name)
                .containsExactly("goal-or-gap", "rules", "meeting");
        assertThat(situation.community().life().status()).isEqualTo(CommunityStatus.DRAFT);
    }

    @Test
    void a_community_that_has_everything_is_launched_once() {
        situation.readyToLaunch();

        var launched = situation.guild.launching.launch(situation.person("frida"), GARDEN);
        var again = situation.guild.launching.launch(situation.person("frida"), GARDEN);

        assertThat(changed(launched)).isTrue();
        assertThat(changed(again)).isFalse();
        assertThat(situation.community().life().status()).isEqualTo(CommunityStatus.ACTIVE);
        assertThat(situation.community().arrangements().launchedAt()).contains(situation.guild.clock.instant());
        assertThat(situation.audit.latest(10))
                .filteredOn(entry -> entry.act().equals("community.launched"))
                .singleElement()
                .satisfies(entry -> assertThat(entry.detail()).isEqualTo("DRAFT>ACTIVE"));
        assertThat(situation.events.told())
                .filteredOn(LifeChanged.class::isInstance)
                .hasSize(1);
    }

    @Test
    void a_network_needs_only_concern_rules_and_facilitator() {
        CommunitySettings network =
                new CommunitySettings(CommunityType.NETWORK, JoinPolicy.OPEN, Listing.SPACE, RosterVisibility.EVERYONE);
        var row = situation.guild.communities.forChange(new SpaceKey(GARDEN)).orElseThrow();
        row.save(row.value().revised(row.value().charter(), network));
        assertThat(checklist().missing()).containsExactly(LaunchItem.RULES);

        situation.arranged(
                plain -> plain.withRules(new GroundRules(1, "Be kind.", 1, situation.guild.clock.instant())));

        assertThat(checklist().isReady()).isTrue();
        assertThat(checklist().needed()).isEqualTo(3);
    }

    @Test
    void a_meeting_that_is_over_and_does_not_come_back_is_no_next_meeting() {
        situation.readyToLaunch();
        Instant now = situation.guild.clock.instant();
        situation.arranged(plain -> plain.withMeeting(
                Optional.of(new Meeting(now.plusSeconds(60), 45, ZoneOffset.UTC, "Room 1", "", Repeats.NEVER))));
        assertThat(checklist().isReady()).isTrue();

        situation.guild.clock.goOn(Duration.ofHours(1));

        assertThat(checklist().missing()).containsExactly(LaunchItem.MEETING);
    }

    @Test
    void a_facilitator_whom_the_host_forgot_counts_for_nothing() {
        situation.readyToLaunch();
        situation.guild.people.delete(situation.idOf("frida"));

        var refused = situation.guild.launching.launch(situation.person("spacey"), GARDEN);

        assertThat(refused.reason().orElseThrow().fields())
                .extracting(FieldError::name)
                .containsExactly("facilitator");
    }

    @Test
    void a_welcome_page_that_was_chosen_and_is_gone_holds_the_launch_up() {
        situation.readyToLaunch();
        WikiPage page = situation.guild.pages.add(GARDEN, "Welcome");
        assertThat(situation
                        .guild
                        .welcoming
                        .choose(situation.person("frida"), GARDEN, " Welcome ")
                        .result())
                .isPresent();
        assertThat(situation.community().arrangements().welcomePage()).contains(page.id());
        assertThat(checklist().isReady()).isTrue();

        situation.guild.pages.delete(page);
        assertThat(checklist().missing()).containsExactly(LaunchItem.WELCOME_PAGE);

        situation.guild.welcoming.choose(situation.person("frida"), GARDEN, "");
        assertThat(checklist().isReady()).isTrue();
    }

    @Test
    void a_page_that_is_not_in_the_space_or_not_for_the_facilitator_cannot_welcome() {
        situation.guild.pages.add("KITCHEN", "Elsewhere");
        situation.guild.pages.hide(situation.guild.pages.add(GARDEN, "Secret"));

        for (String title : new String[] {"Elsewhere", "Secret", "Nowhere"}) {
            var refused = situation.guild.welcoming.choose(situation.person("frida"), GARDEN, title);
            assertThat(refused.reason().orElseThrow().fields())
                    .extracting(FieldError::code)
                    .containsExactly("field.page-unknown");
        }
    }

    @Test
    void only_those_who_run_it_see_the_list_and_launch() {
        situation.member("ana").readyToLaunch();

        assertThat(codeOf(situation.guild.launching.checklist(situation.person("ana"), GARDEN)))
                .isEqualTo(CommunityRefusal.NOT_ALLOWED);
        assertThat(codeOf(situation.guild.launching.launch(situation.person("ana"), GARDEN)))
                .isEqualTo(CommunityRefusal.NOT_ALLOWED);
    }

    private LaunchChecklist checklist() {
        return situation
                .guild
                .launching
                .checklist(situation.person("spacey"), GARDEN)
                .result()
                .orElseThrow();
    }
}
