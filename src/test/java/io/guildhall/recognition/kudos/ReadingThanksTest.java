package io.guildhall.recognition.kudos;

import static io.guildhall.recognition.kudos.ThankfulPeople.GARDEN;
import static io.guildhall.recognition.kudos.ThankfulPeople.codeOf;
import static org.assertj.core.api.Assertions.assertThat;

import io.guildhall.community.CommunityRefusal;
import io.guildhall.community.CommunitySettings;
import io.guildhall.community.RosterVisibility;
import io.guildhall.kernel.Outcome;
import io.guildhall.kernel.Page;
import io.guildhall.kernel.Person;
import io.guildhall.kernel.Viewer;
import io.guildhall.kernel.WikiPage;
import io.guildhall.membership.Asked;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** Who reads what of thanks that were given. */
class ReadingThanksTest {
    private final ThankfulPeople people = new ThankfulPeople();

    @Test
    void a_page_title_is_shown_only_to_those_who_may_see_the_page_now() {
        WikiPage page = people.room.guild.pages.add(GARDEN, "Grafting");
        NewKudos wanted = people.to("ben");
        people.thank("ana", new NewKudos("ben", wanted.reason(), Optional.empty(), "Grafting", wanted.token()));
        assertThat(list("cleo").items().get(0).page()).contains(page);

        people.room.guild.pages.hide(page);
        assertThat(list("cleo").items().get(0).page()).isEmpty();
        assertThat(list("cleo").items().get(0).kudos().reason()).isNotEmpty();
    }

    @Test
    void pages_follow_each_other_and_no_list_says_how_many_there_are() {
        Kudos one = people.given("ana", "ben");
        Kudos two = people.given("ben", "cleo");
        Kudos three = people.given("cleo", "ana");

        Page<KudosView> first = list("frida", Optional.empty(), 2);
        assertThat(numbers(first)).containsExactly(three.id(), two.id());
        assertThat(first.total()).isEqualTo(OptionalInt.empty());
        Page<KudosView> second = list("frida", first.next(), 2);
        assertThat(numbers(second)).containsExactly(one.id());
        assertThat(second.next()).isEmpty();
        assertThat(codeOf(people.reading.of(
                        people.room.person("ana"), GARDEN, Optional.empty(), Optional.of("0 OR 1=1"), 2)))
                .isEqualTo(KudosRefusal.BAD_CURSOR);
    }

    @Test
    void what_one_person_got_is_asked_for_by_name() {
        Kudos one = people.given("ana", "ben");
        people.given("ben", "cleo");

        assertThat(numbers(people.reading
                        .of(people.room.person("cleo"), GARDEN, Optional.of("ben"), Optional.empty(), 10)
                        .result()
                        .orElseThrow()
                        .page()))
                .containsExactly(one.id());
        assertThat(people.reading
                        .of(people.room.person("cleo"), GARDEN, Optional.of("nobody"), Optional.empty(), 10)
                        .result()
                        .orElseThrow()
                        .page()
                        .items())
                .isEmpty();
    }

    @Test
    void who_may_not_see_who_is_in_it_reads_nothing() {
        people.given("ana", "ben");

        assertThat(codeOf(of(Viewer.anonymous()))).isEqualTo(CommunityRefusal.LOGIN_NEEDED);
        people.room.guild.people.forbidBrowsing(people.room.person("cleo"));
        assertThat(codeOf(of(people.room.person("cleo")))).isEqualTo(KudosRefusal.PEOPLE_HIDDEN);
        roster(RosterVisibility.FACILITATORS);
        assertThat(codeOf(of(people.room.person("ana")))).isEqualTo(KudosRefusal.PEOPLE_HIDDEN);
        assertThat(codeOf(people.thank("ana", "ben"))).isEqualTo(KudosRefusal.PEOPLE_HIDDEN);
        assertThat(codeOf(people.reading.shoutout(people.room.person("ana"), GARDEN, Duration.ofDays(30), 20)))
                .isEqualTo(KudosRefusal.PEOPLE_HIDDEN);
        assertThat(of(people.room.person("frida")).result()).isPresent();
        roster(RosterVisibility.MEMBERS);
        assertThat(codeOf(of(people.room.person("stranger")))).isEqualTo(KudosRefusal.PEOPLE_HIDDEN);
        assertThat(of(people.room.person("ana")).result()).isPresent();
        people.room.guild.spaces.showOnlyTo(GARDEN, people.room.person("frida"));
        assertThat(codeOf(of(people.room.person("stranger")))).isEqualTo(CommunityRefusal.SPACE_UNKNOWN);
    }

    @Test
    void what_somebody_got_is_read_in_the_communities_of_the_viewer_alone() {
        Kudos here = people.given("ana", "ben");
        people.room.guild.spaces.add("BAKERY", "Bakers");
        people.room.guild.spaces.administer("BAKERY", people.room.person("spacey"));
        people.room.guild.founding.found(people.room.person("spacey"), Asked.founding("BAKERY", "Baking bread"));
        people.room.guild.joining.join(people.room.person("ben"), "BAKERY");
        Kudos there = people.service
                .thank(people.room.person("spacey"), "BAKERY", people.to("ben"), people.zone)
                .result()
                .orElseThrow()
                .view()
                .kudos();

        assertThat(received("ben", Optional.empty())).containsExactly(there.id(), here.id());
        assertThat(received("ben", Optional.of("ben"))).containsExactly(there.id(), here.id());
        assertThat(received("cleo", Optional.of("ben"))).containsExactly(here.id());
        assertThat(received("stranger", Optional.of("ben"))).isEmpty();
        assertThat(codeOf(people.reading.received(Viewer.anonymous(), Optional.of("ben"), Optional.empty(), 10)))
                .isEqualTo(CommunityRefusal.LOGIN_NEEDED);

        roster(RosterVisibility.FACILITATORS);
        assertThat(received("cleo", Optional.of("ben"))).isEmpty();
        assertThat(received("ben", Optional.empty()))
                .as("what one got oneself is one's own")
                .containsExactly(there.id(), here.id());
    }

    @Test
    void for_a_meeting_everybody_has_one_line_by_name_whoever_has_most() {
        people.room.guild.clock.goOn(Duration.ofDays(20));
        Kudos first = people.given("ben", "cleo");
        Kudos second = people.given("ana", "cleo");
        Kudos other = people.given("cleo", "ana");
        people.room.guild.clock.goOn(Duration.ofDays(6));

        Shoutout list = shoutout(Duration.ofDays(7), 20);

        assertThat(list.lines()).extracting(line -> line.person().name()).containsExactly("Ana", "Cleo");
        assertThat(list.lines().get(0).kudos())
                .extracting(each -> each.kudos().id())
                .containsExactly(other.id());
        assertThat(list.lines().get(1).kudos())
                .extracting(each -> each.kudos().id())
                .as("in the order in which they were given")
                .containsExactly(first.id(), second.id());
        assertThat(list.more()).isFalse();
        assertThat(shoutout(Duration.ofDays(5), 20).lines()).isEmpty();

        Shoutout short1 = shoutout(Duration.ofDays(7), 1);
        assertThat(short1.lines()).extracting(line -> line.person().name()).containsExactly("Ana");
        assertThat(short1.more()).isTrue();
    }

    @Test
    void only_the_giver_is_offered_to_take_it_back_and_only_for_a_while() {
        Kudos kudos = people.given("ana", "ben");

        assertThat(list("ana").items().get(0).retractUntil())
                .contains(kudos.at().plus(Kudos.RETRACTABLE));
        assertThat(list("ben").items().get(0).retractUntil()).isEmpty();
        people.room.guild.clock.goOn(Kudos.RETRACTABLE);
        assertThat(list("ana").items().get(0).retractUntil()).isEmpty();
    }

    @Test
    void somebody_who_is_gone_has_a_neutral_name() {
        people.given("ana", "ben");
        people.room.guild.people.delete(people.room.id("ana"));

        assertThat(list("ben").items().get(0).from().state()).isEqualTo(Person.State.GONE);
        assertThat(list("ben").items().get(0).from().name()).isEqualTo("somebody");
    }

    private void roster(RosterVisibility visibility) {
        var row = people.room
                .guild
                .communities
                .forChange(people.room.community().space())
                .orElseThrow();
        CommunitySettings old = row.value().settings();
        row.save(row.value()
                .revised(
                        row.value().charter(),
                        new CommunitySettings(old.type(), old.joinPolicy(), old.listing(), visibility)));
    }

    private Outcome<KudosList> of(Viewer viewer) {
        return people.reading.of(viewer, GARDEN, Optional.empty(), Optional.empty(), 10);
    }

    private Page<KudosView> list(String who) {
        return list(who, Optional.empty(), 10);
    }

    private Page<KudosView> list(String who, Optional<String> cursor, int limit) {
        return people.reading
                .of(people.room.person(who), GARDEN, Optional.empty(), cursor, limit)
                .result()
                .orElseThrow()
                .page();
    }

    private Shoutout shoutout(Duration period, int most) {
        return people.reading
                .shoutout(people.room.person("frida"), GARDEN, period, most)
                .result()
                .orElseThrow();
    }

    private List<Long> received(String who, Optional<String> whom) {
        return numbers(people.reading
                .received(people.room.person(who), whom, Optional.empty(), 10)
                .result()
                .orElseThrow());
    }

    private static List<Long> numbers(Page<KudosView> page) {
        return page.items().stream().map(each -> each.kudos().id()).toList();
    }
}
