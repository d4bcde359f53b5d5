package io.guildhall.participation.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import io.guildhall.community.CommunityId;
import io.guildhall.contribution.ContributionsOf;
import io.guildhall.contribution.InMemoryContributions;
import io.guildhall.desk.web.MinePagesOf;
import io.guildhall.expertise.InMemoryBalances;
import io.guildhall.kernel.ContentWritten.Kind;
import io.guildhall.kernel.InMemoryTransactions;
import io.guildhall.kernel.SpaceKey;
import io.guildhall.kernel.UserId;
import io.guildhall.membership.MembershipState;
import io.guildhall.membership.web.Wiki;
import io.guildhall.participation.ParticipationOf;
import io.guildhall.participation.ParticipationService;
import io.guildhall.site.InMemorySettings;
import io.guildhall.site.Pillar;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** On the page of their own communities, people read how much they take part: they themselves, and where it is said at all. */
class OwnLevelsTest {
    private final Wiki wiki = Wiki.withACommunity();
    private final InMemoryContributions kept = new InMemoryContributions();
    private final ParticipationService service = ParticipationOf.service(wiki.guild, kept, new InMemoryBalances());

    @Test
    void each_reads_their_own_level_with_the_way_to_where_it_is_explained() throws IOException {
        members(14);
        writes("m1", 3);
        count();

        assertThat(page("m1").select(".gh-mine-place a").eachText()).contains("You take part actively.");
        assertThat(page("m1").select(".gh-mine-place .gh-hint a").attr("href"))
                .isEqualTo("/confluence/plugins/servlet/guildhall/space/GARDEN/participation");
        assertThat(page("m2").text()).contains("You are quietly along.");
        assertThat(page("frida").text()).contains("You are in the core");
        assertThat(page("zoe").text()).doesNotContain("You take part", "quietly");
        assertThat(wiki.templates.blockedCalls()).isEmpty();
    }

    @Test
    void eleven_members_are_too_few_and_twelve_are_not() throws IOException {
        members(10);
        writes("m1", 1);
        count();
        assertThat(page("m1").text()).doesNotContain("You take part");

        wiki.with("m11", MembershipState.ACTIVE);
        assertThat(page("m1").text()).as("not counted yet").doesNotContain("You take part");
        count();

        assertThat(page("m1").text()).contains("You take part now and then.");
    }

    @Test
    void what_was_counted_of_twelve_is_not_said_once_one_of_them_has_left() throws IOException {
        members(11);
        writes("m1", 1);
        count();
        assertThat(page("m1").text()).contains("You take part now and then.");

        wiki.guild.joining.leave(wiki.guild.person("m9"), Wiki.GARDEN, Optional.empty());

        assertThat(page("m1").text()).doesNotContain("You take part");
    }

    @Test
    void where_administrators_do_not_want_it_nothing_is_said() throws IOException {
        members(14);
        writes("m1", 3);
        count();
        ((InMemorySettings) wiki.guild.settings).switchOff(Pillar.PARTICIPATION);
        wiki.guild.clock.goOn(Duration.ofMinutes(2));

        assertThat(page("m1").text()).contains("Gardeners").doesNotContain("You take part");
    }

    @Test
    void whoever_only_asked_to_join_reads_nothing() throws IOException {
        members(14);
        wiki.with("ana", MembershipState.REQUESTED);
        writes("m1", 1);
        count();

        assertThat(page("ana").text()).contains("Gardeners").doesNotContain("quietly");
    }

    private void members(int number) {
        for (int i = 1; i <= number; i++) {
            wiki.with("m" + i, MembershipState.ACTIVE);
        }
        wiki.guild.launched(Wiki.GARDEN);
    }

    private void writes(String who, int weeks) {
        for (int back = 0; back < weeks; back++) {
            ContributionsOf.wrote(
                    kept,
                    garden(),
                    key(who),
                    Kind.PAGE,
                    wiki.guild.clock.instant().minus(Duration.ofDays(7L * back)));
        }
    }

    private void count() {
        wiki.guild.clock.goOn(Duration.ofDays(1));
        ContributionsOf.listening(wiki.guild, kept)
                .written(wiki.guild.person("frida"), new SpaceKey(Wiki.GARDEN), Kind.COMMENT);
        ContributionsOf.chore(wiki.guild, kept, kept, new InMemoryTransactions(kept))
                .run();
    }

    private Document page(String who) throws IOException {
        wiki.seenBy(who);
        HttpServletResponse response = mock(HttpServletResponse.class);
        StringWriter html = new StringWriter();
        when(response.getWriter()).thenReturn(new PrintWriter(html));
        MinePagesOf.show(wiki, new OwnLevels(service), List.of(), mock(HttpServletRequest.class), response);
        return Jsoup.parse(html.toString());
    }

    private CommunityId garden() {
        return wiki.guild
                .communities
                .find(new SpaceKey(Wiki.GARDEN))
                .orElseThrow()
                .id();
    }

    private UserId key(String who) {
        return wiki.guild.person(who).user().orElseThrow();
    }
}
