package io.guildhall.membership.life;

import static io.guildhall.membership.Situation.GARDEN;
import static io.guildhall.membership.Situation.aCommunity;
import static io.guildhall.membership.Situation.changed;
import static io.guildhall.membership.Situation.codeOf;
import static org.assertj.core.api.Assertions.assertThat;

import io.guildhall.community.Admission;
import io.guildhall.community.Charter;
import io.guildhall.community.CharterChanged;
import io.guildhall.community.CharterVersion;
import io.guildhall.community.CommunityRefusal;
import io.guildhall.community.CommunitySettings;
import io.guildhall.community.CommunityType;
import io.guildhall.community.JoinPolicy;
import io.guildhall.community.Listing;
import io.guildhall.community.RosterVisibility;
import io.guildhall.community.SettingsChange;
import io.guildhall.kernel.Outcome;
import io.guildhall.kernel.Refusal;
import io.guildhall.membership.Asked;
import io.guildhall.membership.CommunityView;
import io.guildhall.membership.Role;
import io.guildhall.membership.Situation;
import io.guildhall.people.Skill;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChangingACharterTest {
    private static final Charter OLD = Charter.about("Growing things");
    private static final Charter NEW = new Charter("Growing better things", "Sow", "Hunger");
    private static final CommunitySettings SAME = settings(JoinPolicy.OPEN, Listing.SPACE);

    private final Situation situation = aCommunity();

    @Test
    void makes_the_next_revision_and_the_next_charter() {
        CommunityView view = change("frida", 1, NEW, SAME).result().orElseThrow();

        assertThat(view.community().charter()).isEqualTo(NEW);
        assertThat(view.community().revision()).isEqualTo(2);
        assertThat(view.community().charterNo()).isEqualTo(2);
        assertThat(view).isEqualTo(situation.seenBy("frida"));
        assertThat(situation.audit.latest(1).get(0).act()).isEqualTo("community.changed");
        assertThat(situation.audit.latest(1).get(0).toString()).doesNotContain("better");
        assertThat(situation.events.told()).last().isInstanceOf(CharterChanged.class);
    }

    @Test
    void keeps_every_charter_newest_first() {
        change("frida", 1, NEW, SAME);

        List<CharterVersion> versions = situation
                .guild
                .charters
                .versions(situation.person("ana"), GARDEN, Optional.empty(), 10)
                .result()
                .orElseThrow()
                .items();

        assertThat(versions).extracting(CharterVersion::charter).containsExactly(NEW, OLD);
        assertThat(versions.get(0).author()).isEqualTo(situation.idOf("frida"));
    }

    @Test
    void of_settings_alone_makes_a_revision_but_no_charter() {
        CommunitySettings closed = settings(JoinPolicy.CLOSED, Listing.HIDDEN);

        CommunityView view = change("frida", 1, OLD, closed).result().orElseThrow();

        assertThat(view.community().settings()).isEqualTo(closed);
        assertThat(view.community().revision()).isEqualTo(2);
        assertThat(view.community().charterNo()).isEqualTo(1);
    }

    @Test
    void is_audited_with_what_changed_and_nothing_else() {
        change("frida", 1, OLD, settings(JoinPolicy.REQUEST, Listing.SPACE));
        assertThat(situation.audit.latest(1).get(0).detail()).isEqualTo("revision 1>2, joinPolicy OPEN>REQUEST");

        change("frida", 2, NEW, settings(JoinPolicy.REQUEST, Listing.HIDDEN));
        assertThat(situation.audit.latest(1).get(0).detail())
                .isEqualTo("revision 2>3, charter 1>2, listing SPACE>HIDDEN");
    }

    @Test
    void that_was_made_from_an_old_revision_is_refused_with_the_new_one() {
        change("frida", 1, NEW, SAME);

        Outcome<CommunityView> refused = change("frida", 1, OLD, SAME);

        assertThat(codeOf(refused)).isEqualTo(CommunityRefusal.STALE);
        assertThat(refused.reason().orElseThrow().details()).containsExactly(2);
        assertThat(situation.community().charter()).isEqualTo(NEW);
    }

    @Test
    void that_changes_nothing_leaves_no_trace() {
        int audit = situation.audit.latest(100).size();

        assertThat(changed(change("frida", 1, OLD, SAME))).isFalse();
        assertThat(situation.audit.latest(100)).hasSize(audit);
    }

    @Test
    void notices_what_the_space_is_called_now() {
        situation.guild.spaces.rename(GARDEN, "Urban gardeners");

        change("frida", 1, NEW, SAME);

        assertThat(situation.community().name()).isEqualTo("Urban gardeners");
    }

    @Test
    void is_open_to_administrators_and_to_no_mere_member() {
        situation.member("ana", Role.SPONSOR);

        assertThat(codeOf(change("ana", 1, NEW, SAME))).isEqualTo(CommunityRefusal.NOT_ALLOWED);
        assertThat(change("spacey", 1, NEW, SAME).result()).isPresent();
    }

    @Test
    void keeps_whom_it_is_for_and_where_people_talk() {
        Charter whole = new Charter("Growing", "", "", " Everybody with a bed ", " https://chat.example.org/c/1?x=y ");

        change("frida", 1, whole, SAME);

        assertThat(situation.community().charter()).isEqualTo(whole.stripped());
        assertThat(situation
                        .guild
                        .communities
                        .versions(situation.community().id(), OptionalInt.empty(), 1)
                        .get(0)
                        .charter()
                        .audience())
                .isEqualTo("Everybody with a bed");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "chat.example.org",
                "ftp://example.org",
                "https://",
                "https:///path",
                "https://user:secret@example.org",
                "https://exa mple.org",
                "https://example.org/\u0000",
                "//example.org"
            })
    void takes_only_addresses_of_the_web(String address) {
        Outcome<CommunityView> refused = change("frida", 1, new Charter("Growing", "", "", "", address), SAME);

        assertThat(refused.reason().orElseThrow().fields())
                .extracting(Refusal.FieldError::name)
                .containsExactly("channelUrl");
    }

    @Test
    void sets_topics_which_the_site_shares() {
        assertThat(topics("frida", 1, "Compost", " Äpfel ").result()).isPresent();
        assertThat(situation.community().arrangements().topics()).containsExactly("Compost", "Äpfel");
        assertThat(situation.community().revision()).isEqualTo(2);
        assertThat(words("ä")).containsExactly("Äpfel");

        assertThat(topics("frida", 2, "COMPOST").result()).isPresent();
        assertThat(situation.community().arrangements().topics()).containsExactly("Compost");
        assertThat(Situation.changed(topics("frida", 3, "compost"))).isFalse();
    }

    @Test
    void shares_no_topic_of_a_hidden_community() {
        situation.with(Listing.HIDDEN);

        topics("frida", 2, "Takeover");

        assertThat(situation.community().arrangements().topics()).containsExactly("Takeover");
        assertThat(words("")).isEmpty();
    }

    @Test
    void shares_no_topic_of_a_confidential_community_whatever_its_listing() {
        situation.with(Admission.plain().confidential(true));

        topics("frida", situation.community().revision(), "Takeover").result().orElseThrow();

        assertThat(situation.community().arrangements().topics()).containsExactly("Takeover");
        assertThat(words("")).isEmpty();
    }

    private List<String> words(String beginning) {
        return situation.guild.words.beginning(situation.person("otto"), beginning, 10).result().orElseThrow().stream()
                .map(Skill::label)
                .toList();
    }

    @Test
    void takes_eight_topics_none_too_long_and_none_twice() {
        assertThat(wrongTopics("a", "b", "c", "d", "e", "f", "g", "h", "i")).containsExactly("field.topics-number");
        assertThat(wrongTopics("x".repeat(61), "", "two\nlines", "Jam", "jAM"))
                .containsExactly("field.too-long", "field.blank", "field.control-characters", "field.topics-twice");
        assertThat(topics("frida", 1, "a", "b", "c", "d", "e", "f", "g", "x".repeat(60))
                        .result())
                .isPresent();
    }

    private List<String> wrongTopics(String... labels) {
        return topics("frida", 1, labels).reason().orElseThrow().fields().stream()
                .map(Refusal.FieldError::code)
                .toList();
    }

    private Outcome<CommunityView> topics(String username, int revision, String... labels) {
        CharterChange change = new CharterChange(
                situation.community().charter(),
                Asked.settings(situation.community().settings()),
                Optional.of(List.of(labels)));
        return situation.guild.charters.change(situation.person(username), GARDEN, revision, change);
    }

    @Test
    void leaves_a_listing_on_the_whole_site_as_it_is() {
        situation.with(Listing.SITE);
        var silent = new SettingsChange(
                CommunityType.PRACTICE, JoinPolicy.OPEN, Optional.empty(), RosterVisibility.EVERYONE);

        Outcome<CommunityView> done =
                situation.guild.charters.change(situation.person("frida"), GARDEN, 2, NEW, silent);

        assertThat(done.result().orElseThrow().community().settings().listing()).isEqualTo(Listing.SITE);
        assertThat(change("frida", 3, OLD, settings(JoinPolicy.OPEN, Listing.SITE))
                        .result())
                .isPresent();
    }

    @Test
    void with_a_wrong_text_is_refused() {
        assertThat(codeOf(change("frida", 1, Charter.about("x".repeat(201)), SAME)))
                .isEqualTo(CommunityRefusal.INVALID);
    }

    @Test
    void from_an_old_revision_is_stale_before_its_values_are_looked_at() {
        assertThat(codeOf(change("frida", 9, Charter.about(""), SAME))).isEqualTo(CommunityRefusal.STALE);
    }

    @Test
    void is_refused_where_the_space_is_archived_but_history_stays_readable() {
        situation.archived();

        assertThat(codeOf(change("frida", 1, NEW, SAME))).isEqualTo(CommunityRefusal.ARCHIVED);
        assertThat(situation
                        .guild
                        .charters
                        .versions(situation.person("ana"), GARDEN, Optional.empty(), 10)
                        .result())
                .isPresent();
    }

    private Outcome<CommunityView> change(String by, int revision, Charter charter, CommunitySettings settings) {
        return situation.guild.charters.change(
                situation.person(by), GARDEN, revision, charter, Asked.settings(settings));
    }

    private static CommunitySettings settings(JoinPolicy policy, Listing listing) {
        return new CommunitySettings(CommunityType.PRACTICE, policy, listing, RosterVisibility.EVERYONE);
    }
}
