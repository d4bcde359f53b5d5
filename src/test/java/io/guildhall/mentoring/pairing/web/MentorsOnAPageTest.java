package io.guildhall.mentoring.pairing.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.guildhall.community.CommunityId;
import io.guildhall.expertise.WordsOf;
import io.guildhall.kernel.InMemoryLocks;
import io.guildhall.kernel.InMemoryTransactions;
import io.guildhall.kernel.Outcome;
import io.guildhall.kernel.SpaceKey;
import io.guildhall.kernel.Viewer;
import io.guildhall.membership.MembershipState;
import io.guildhall.membership.web.Wiki;
import io.guildhall.mentoring.enrolment.Availability;
import io.guildhall.mentoring.enrolment.Enrolment;
import io.guildhall.mentoring.enrolment.EnrolmentId;
import io.guildhall.mentoring.enrolment.EnrolmentState;
import io.guildhall.mentoring.enrolment.InMemoryEnrolments;
import io.guildhall.mentoring.enrolment.InMemoryPreferences;
import io.guildhall.mentoring.enrolment.Preference;
import io.guildhall.mentoring.enrolment.PreferenceKind;
import io.guildhall.mentoring.pairing.MentorService;
import io.guildhall.mentoring.programme.Dates;
import io.guildhall.mentoring.programme.InMemoryProgrammes;
import io.guildhall.mentoring.programme.KnownProgrammesOf;
import io.guildhall.mentoring.programme.Programme;
import io.guildhall.mentoring.programme.ProgrammeId;
import io.guildhall.mentoring.programme.ProgrammeKind;
import io.guildhall.mentoring.programme.ProgrammeRole;
import io.guildhall.mentoring.programme.ProgrammeSettings;
import io.guildhall.mentoring.programme.ProgrammeState;
import io.guildhall.mentoring.programme.ProgrammesOf;
import io.guildhall.profile.Profiles;
import io.guildhall.profile.ProfilesOf;
import io.guildhall.profile.Visibility;
import io.guildhall.site.InMemorySettings;
import io.guildhall.site.Pillar;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** A page of the wiki shows whom one can ask, to those who may. */
class MentorsOnAPageTest {
    private final Wiki wiki = Wiki.withACommunity()
            .with("mia", MembershipState.ACTIVE)
            .with("ana", MembershipState.ACTIVE)
            .with("ben", MembershipState.ACTIVE)
            .with("cleo", MembershipState.ACTIVE);
    private final InMemoryProgrammes kept = new InMemoryProgrammes();
    private final InMemoryEnrolments enrolments = new InMemoryEnrolments();
    private final InMemoryPreferences preferences = new InMemoryPreferences();
    private final Profiles profiles = ProfilesOf.inMemory();
    private final ProgrammesOf made = new ProgrammesOf(
            wiki.guild, kept, new KnownProgrammesOf(kept), new InMemoryLocks(), new InMemoryTransactions());
    private final MentorService mentors =
            new MentorService(enrolments, preferences, profiles, wiki.guild.people, wiki.guild.clock);
    private int tokens;

    @Test
    void it_shows_who_has_a_place_free_and_leads_to_where_one_asks() {
        Programme pairs = programme("Growing up", ProgrammeKind.TRADITIONAL, ProgrammeState.OPEN);
        enrol(pairs, "ana", EnrolmentState.OPEN, 2, 0);
        enrol(pairs, "ben", EnrolmentState.FULL, 1, 1);
        enrol(pairs, "cleo", EnrolmentState.PAUSED, 1, 0);

        Element shown = macro("mia", "display", "title", "Ask <us>");

        assertThat(shown.select(".gh-title").text()).isEqualTo("Ask <us>");
        assertThat(shown.select(".gh-programme-head a").text()).isEqualTo("Growing up");
        assertThat(shown.select(".gh-my-name").eachText()).containsExactly("Ana");
        assertThat(shown.select(".gh-line .gh-hint").text()).isEqualTo("2 places free");
        assertThat(shown.select("a.aui-button").attr("href"))
                .isEqualTo("/confluence/plugins/servlet/guildhall/mentoring/1#gh-askable");
        assertThat(macro("mia", "display", "onlyFree", "false")
                        .select(".gh-my-name")
                        .eachText())
                .as("whoever has none comes last, and who pauses is not there")
                .containsExactly("Ana", "Ben");
        assertThat(macro("mia", "display", "onlyFree", "false")
                        .select(".gh-line .gh-hint a")
                        .eachAttr("href"))
                .as("whoever has none leads to people like them")
                .containsExactly("/confluence/plugins/servlet/guildhall/mentoring/1?like=key-ben#gh-askable");
        assertThat(macro("mia", "display", "onlyFree", "false", "max", "1").text())
                .doesNotContain("Ben")
                .contains("There are others.");
        assertThat(macro("mia", "display", "onlyFree", "maybe").text()).contains("cannot be shown");
        assertThat(wiki.templates.blockedCalls()).isEmpty();
    }

    @Test
    void nobody_sees_whom_they_block_or_who_blocks_them() {
        Programme pairs = programme("Growing up", ProgrammeKind.TRADITIONAL, ProgrammeState.OPEN);
        enrol(pairs, "ana", EnrolmentState.OPEN, 1, 0);
        enrol(pairs, "ben", EnrolmentState.OPEN, 1, 0);
        preferences.set(
                pairs.id(),
                wiki.guild.person("ana").user().orElseThrow(),
                List.of(new Preference(wiki.guild.person("mia").user().orElseThrow(), PreferenceKind.BLOCK, 0)));

        assertThat(macro("mia", "display").select(".gh-my-name").eachText()).containsExactly("Ben");
        assertThat(macro("cleo", "display").select(".gh-my-name").eachText()).containsExactly("Ana", "Ben");
    }

    @Test
    void with_a_skill_it_shows_who_offers_it_as_far_as_one_may_read_that() {
        Programme pairs = programme("Growing up", ProgrammeKind.TRADITIONAL, ProgrammeState.OPEN);
        for (String mentor : List.of("ana", "ben", "cleo")) {
            enrol(pairs, mentor, EnrolmentState.OPEN, 1, 0);
        }
        says("ana", Visibility.MEMBERS, "Clay");
        says("ben", Visibility.ONLY_ME, "Clay");
        says("cleo", Visibility.EVERYONE, "Glass");

        assertThat(macro("mia", "display", "skill", "clay")
                        .select(".gh-my-name")
                        .eachText())
                .containsExactly("Ana");
        Element nobody = macro("mia", "display", "skill", "Steel");
        assertThat(nobody.text())
                .contains("Nobody in Growing up who offers Steel has a place free right now.")
                .doesNotContain("There is no skill");
        assertThat(macro("mia", "preview", "skill", "Steel").text()).contains("There is no skill called Steel here.");
    }

    @Test
    void who_is_no_member_reads_who_sees_more_and_no_names() {
        Programme pairs = programme("Growing up", ProgrammeKind.TRADITIONAL, ProgrammeState.OPEN);
        enrol(pairs, "ana", EnrolmentState.OPEN, 1, 0);

        for (String reader : List.of("zoe", "")) {
            Element shown = macro(reader, "display");
            assertThat(shown.text())
                    .as(reader)
                    .contains("Members see here whom they can ask in Growing up.")
                    .doesNotContain("Ana");
            assertThat(shown.select("a").attr("href")).endsWith("/mentoring/1");
        }
    }

    @Test
    void it_says_what_is_where_nobody_can_be_asked() {
        assertThat(macro("mia", "display").text()).isEqualTo("There is no mentoring programme here yet.");
        programme("Coffee", ProgrammeKind.ROULETTE, ProgrammeState.OPEN);
        assertThat(macro("mia", "display").text()).contains("In Coffee nobody needs to ask");
        enrol(programme("Buddies", ProgrammeKind.BUDDY, ProgrammeState.OPEN), "ana", EnrolmentState.OPEN, 1, 0);
        assertThat(macro("mia", "display", "programme", "Buddies").text())
                .contains("In Buddies nobody needs to ask")
                .doesNotContain("Ana");
        programme("Resting", ProgrammeKind.TRADITIONAL, ProgrammeState.PAUSED);
        assertThat(macro("mia", "display", "programme", "RESTING").text())
                .contains("Nobody can be asked in Resting right now.");
        programme("Empty", ProgrammeKind.TRADITIONAL, ProgrammeState.OPEN);
        assertThat(macro("mia", "display", "programme", "empty").text())
                .contains("Nobody in Empty has a place free right now.");
        assertThat(macro("mia", "display", "programme", "Emty").text())
                .isEqualTo("This mentoring programme cannot be shown.");
        assertThat(macro("mia", "preview", "programme", "Emty").text()).contains("Did you mean: Empty");
        ((InMemorySettings) wiki.guild.settings).switchOff(Pillar.MENTORING);
        wiki.guild.clock.goOn(Duration.ofMinutes(1));
        assertThat(macro("mia", "display").text()).isEmpty();
    }

    @Test
    void what_leaves_the_screen_names_nobody() {
        Programme pairs = programme("Growing up", ProgrammeKind.TRADITIONAL, ProgrammeState.OPEN);
        enrol(pairs, "ana", EnrolmentState.OPEN, 1, 0);

        Element shown = macro("mia", "pdf");

        assertThat(shown.text()).doesNotContain("Ana").contains("See the programmes");
        assertThat(shown.select("button, form, input")).isEmpty();
    }

    private Element macro(String username, String output, String... parameters) {
        wiki.viewer = username.isEmpty() ? Viewer.anonymous() : wiki.guild.person(username);
        return wiki.show(
                new MentoringMentorsMacro(
                        wiki.frame(),
                        wiki.guild.door,
                        made.service,
                        mentors,
                        new WordsOf(wiki.guild.skills),
                        wiki.guild.spaces,
                        wiki.switches()),
                output,
                Wiki.GARDEN,
                parameters);
    }

    private Programme programme(String name, ProgrammeKind kind, ProgrammeState state) {
        tokens++;
        Optional<CommunityId> garden =
                wiki.guild.communities.find(new SpaceKey(Wiki.GARDEN)).map(each -> each.id());
        return kept.add(
                new Programme(
                        new ProgrammeId(0),
                        garden,
                        name,
                        kind,
                        state,
                        Dates.open(),
                        ProgrammeSettings.usual(kind, ZoneOffset.UTC),
                        wiki.guild.person("frida").user().orElseThrow(),
                        wiki.guild.clock.instant(),
                        1),
                "token-0" + tokens);
    }

    private void enrol(Programme programme, String username, EnrolmentState state, int places, int taken) {
        enrolments.add(new Enrolment(
                new EnrolmentId(0),
                programme.id(),
                wiki.guild.person(username).user().orElseThrow(),
                ProgrammeRole.MENTOR,
                state,
                places,
                taken,
                Availability.always(),
                0,
                0,
                "",
                wiki.guild.clock.instant(),
                1));
    }

    private void says(String username, Visibility visibility, String offer) {
        ProfilesOf.service(wiki.guild, profiles, new InMemoryLocks(), new InMemoryTransactions())
                .change(
                        wiki.guild.person(username),
                        1,
                        Outcome.done(ProfilesOf.saying(visibility, List.of(offer), List.of())))
                .result()
                .orElseThrow();
    }
}
