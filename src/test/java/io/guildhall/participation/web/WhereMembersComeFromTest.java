package io.guildhall.participation.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.guildhall.contribution.InMemoryContributions;
import io.guildhall.expertise.InMemoryBalances;
import io.guildhall.kernel.web.Dates;
import io.guildhall.kernel.web.Look;
import io.guildhall.kernel.web.Output;
import io.guildhall.kernel.web.Words;
import io.guildhall.membership.MembershipState;
import io.guildhall.membership.web.TabCall;
import io.guildhall.membership.web.Wiki;
import io.guildhall.participation.ParticipationOf;
import io.guildhall.people.Facts;
import io.guildhall.site.InMemorySettings;
import io.guildhall.site.Pillar;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** Whoever facilitates sees where members come from, where the organisation says it and there are enough of them. */
class WhereMembersComeFromTest {
    private final Wiki wiki = Wiki.withACommunity();
    private final ParticipationTab tab = new ParticipationTab(
            ParticipationOf.service(wiki.guild, new InMemoryContributions(), new InMemoryBalances()),
            ParticipationOf.mix(wiki.guild, wiki.guild.facts));

    @Test
    void the_largest_part_comes_first_with_its_share_and_few_people_are_named_by_nothing() {
        members(19);
        comeFrom("Research", 1, 9);
        comeFrom("Board", 10, 12);

        List<MixView.Side> mix = seenBy("frida");

        assertThat(mix).extracting(MixView.Side::title).containsExactly("Departments: 2");
        assertThat(mix.get(0).bars())
                .extracting(bar -> bar.label() + " " + bar.members() + " " + bar.share())
                .containsExactly("Research 9 45%", "Others, or not known 11 55%");
        assertThat(mix.get(0).bars().get(0).bar()).isEqualTo("M0 1H45.0V7H0z");
    }

    @Test
    void members_and_a_site_that_says_nothing_of_people_see_nothing() {
        members(19);
        assertThat(seenBy("frida")).as("nothing is known").isEmpty();
        comeFrom("Research", 1, 9);
        assertThat(seenBy("m1")).as("a member").isEmpty();
        assertThat(seenBy("frida")).isNotEmpty();
        ((InMemorySettings) wiki.guild.settings).switchOff(Pillar.PARTICIPATION);
        wiki.guild.clock.goOn(Duration.ofMinutes(2));
        assertThat(seenBy("frida")).as("switched off").isEmpty();
    }

    @Test
    void eleven_are_too_few_and_twelve_are_not() {
        members(10);
        comeFrom("Research", 1, 10);
        assertThat(seenBy("frida")).isEmpty();

        wiki.with("m11", MembershipState.ACTIVE).with("m12", MembershipState.ACTIVE);
        comeFrom("Research", 11, 12);

        assertThat(seenBy("frida"))
                .as("one person is not known, so that it would be about them")
                .isEmpty();
        comeFromOf("frida", "Research");
        assertThat(seenBy("frida")).hasSize(1);
    }

    private void members(int number) {
        for (int i = 1; i <= number; i++) {
            wiki.with("m" + i, MembershipState.ACTIVE);
        }
        wiki.guild.launched(Wiki.GARDEN);
    }

    private void comeFrom(String department, int from, int to) {
        for (int i = from; i <= to; i++) {
            comeFromOf("m" + i, department);
        }
    }

    private void comeFromOf(String who, String department) {
        wiki.guild.facts.put(List.of(new Facts(
                wiki.guild.person(who).user().orElseThrow(),
                department,
                "",
                OptionalInt.empty(),
                Optional.empty(),
                wiki.guild.clock.instant())));
    }

    private List<MixView.Side> seenBy(String who) {
        wiki.seenBy(who);
        Look look = new Look(new Words(wiki.texts), new Dates(wiki.texts, wiki.guild.clock), wiki.links, Output.SCREEN);
        return tab
                .parts(new TabCall(
                        wiki.guild
                                .directory
                                .one(wiki.viewer, Wiki.GARDEN)
                                .result()
                                .orElseThrow(),
                        wiki.viewer,
                        look,
                        "/here",
                        name -> Optional.empty()))
                .stream()
                .filter(part -> part.view() instanceof MixView)
                .flatMap(part -> ((MixView) part.view()).sides().stream())
                .toList();
    }
}
