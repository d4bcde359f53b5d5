package io.guildhall.suggestion;

import static io.guildhall.membership.Situation.changed;
import static io.guildhall.membership.Situation.codeOf;
import static org.assertj.core.api.Assertions.assertThat;

import io.guildhall.community.Community;
import io.guildhall.community.CommunityRefusal;
import io.guildhall.community.JoinPolicy;
import io.guildhall.community.Listing;
import io.guildhall.expertise.Workshop;
import io.guildhall.kernel.AuditEntry;
import io.guildhall.kernel.InMemoryLocks;
import io.guildhall.kernel.InMemoryTransactions;
import io.guildhall.kernel.SpaceKey;
import io.guildhall.kernel.Viewer;
import io.guildhall.membership.Asked;
import io.guildhall.membership.Guild;
import io.guildhall.membership.life.CharterChange;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Olga, who says what she wants to learn, and communities that may be for her. */
class SuggestingToSomebodyTest {
    private final Guild guild = Guild.inMemory();
    private final Workshop workshop = new Workshop(guild);
    private final SuggestionService service =
            SuggestionsOf.mine(workshop, new InMemoryDismissals(), new InMemoryLocks(), new InMemoryTransactions());
    private final Viewer frida = guild.person("frida");
    private final Viewer olga = guild.person("olga");

    private void community(String key, String... topics) {
        guild.spaces.add(key, key.charAt(0) + key.substring(1).toLowerCase(java.util.Locale.ROOT));
        guild.spaces.administer(key, frida);
        guild.founding.found(frida, Asked.founding(key, "Growing things"));
        guild.launched(key);
        Community made = found(key);
        guild.charters.change(
                frida,
                key,
                made.revision(),
                new CharterChange(made.charter(), Asked.settings(made.settings()), Optional.of(List.of(topics))));
    }

    private Community found(String key) {
        return guild.communities.find(new SpaceKey(key)).orElseThrow();
    }

    private Suggested suggested(Viewer viewer) {
        return service.of(viewer).result().orElseThrow();
    }

    private List<String> communities() {
        return suggested(olga).communities().stream()
                .map(each -> each.sighting().space().name() + " "
                        + each.because().kind() + " " + each.because().skill().label())
                .toList();
    }

    @Test
    void meets_what_she_says_with_the_reason_three_at_most() {
        community("GARDEN", "Grafting", "Bees");
        community("BAKERS", "Bread");
        community("CELLAR", "Wine", "Bees");
        community("HIVES", "Bees");
        community("JAM", "Bees");
        workshop.wants("olga", "Bees 1", "Wine 1");

        assertThat(communities()).containsExactly("Cellar WANT Bees", "Garden WANT Bees", "Hives WANT Bees");
    }

    @Test
    void what_somebody_offers_is_a_reason_too() {
        community("GARDEN", "Grafting");
        workshop.offers("olga", "Grafting 4");

        assertThat(communities()).containsExactly("Garden OFFER Grafting");
    }

    @Test
    void shows_only_what_she_may_see_and_come_into() {
        workshop.wants("olga", "Bees 1");
        community("SECRET", "Bees");
        guild.spaces.showOnlyTo("SECRET", frida);
        community("HIDDEN", "Bees");
        set("HIDDEN", JoinPolicy.OPEN, Listing.HIDDEN);
        community("CLOSED", "Bees");
        set("CLOSED", JoinPolicy.CLOSED, Listing.SPACE);
        community("OWN", "Bees");
        guild.joining.join(olga, "OWN");
        community("LEFT", "Bees");
        guild.joining.join(olga, "LEFT");
        guild.joining.leave(olga, "LEFT", Optional.empty());

        assertThat(communities()).isEmpty();
        guild.clock.goOn(Duration.ofDays(91));
        assertThat(communities()).containsExactly("Left WANT Bees");
    }

    private void set(String key, JoinPolicy policy, Listing listing) {
        Community made = found(key);
        guild.charters.change(
                frida,
                key,
                made.revision(),
                made.charter(),
                new io.guildhall.community.SettingsChange(
                        made.settings().type(),
                        policy,
                        Optional.of(listing),
                        made.settings().rosterVisibility()));
    }

    @Test
    void says_nothing_of_her_where_she_says_nothing() {
        community("GARDEN", "Grafting");

        assertThat(suggested(olga).communities()).isEmpty();
        assertThat(codeOf(service.of(Viewer.anonymous()))).isEqualTo(CommunityRefusal.LOGIN_NEEDED);
    }

    @Test
    void what_she_does_not_want_does_not_come_back() {
        community("GARDEN", "Bees");
        community("HIVES", "Bees");
        workshop.wants("olga", "Bees 1");

        assertThat(changed(service.dismissCommunity(olga, "GARDEN"))).isTrue();
        assertThat(changed(service.dismissCommunity(olga, "GARDEN"))).isFalse();

        assertThat(communities()).containsExactly("Hives WANT Bees");
        assertThat(guild.audit.latest(1))
                .as("which one is her own business")
                .extracting(AuditEntry::act, AuditEntry::detail)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("suggestion.dismissed", ""));
        assertThat(codeOf(service.dismissCommunity(olga, "NOWHERE"))).isEqualTo(CommunityRefusal.SPACE_UNKNOWN);
    }

    @Test
    void who_wants_no_suggestions_gets_none() {
        community("GARDEN", "Bees");
        workshop.wants("olga", "Bees 1");

        assertThat(changed(service.want(olga, false))).isTrue();
        assertThat(changed(service.want(olga, false))).isFalse();

        assertThat(suggested(olga)).isEqualTo(new Suggested(List.of(), true));
        assertThat(changed(service.want(olga, true))).isTrue();
        assertThat(communities()).containsExactly("Garden WANT Bees");
        assertThat(guild.audit.latest(2))
                .extracting(AuditEntry::act)
                .containsExactly("suggestion.switched-on", "suggestion.switched-off");
    }
}
