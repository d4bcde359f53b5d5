package io.guildhall.e2e.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.guildhall.e2e.stories.Words.link;
import static io.guildhall.e2e.stories.Words.text;

import com.microsoft.playwright.Page;
import io.guildhall.devhost.confluence.DevUser;
import io.guildhall.e2e.browser.Visitor;
import io.guildhall.e2e.host.Site;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** Programmes with nobody, one, two, three, seven and eight people in them: everybody reads what happens, what is missing, and why they wait. */
class RoundsStoryTest {
    private static final int PHONE = 360;

    /** Of its own: elsewhere nobody is paired. Each test has a community of its own, and people whom no other knows. */
    private static final Site SITE = Site.fresh();

    private final Mentoring mentoring = new Mentoring(SITE);
    private final DevUser owner = SITE.user(SITE.unused("ola"), "Ola Owner");
    private final String space = SITE.launchedCommunity(owner, "OPEN");

    @AfterAll
    static void close() {
        SITE.close();
    }

    @Test
    void nobody_the_page_helps_to_find_people() {
        try (Visitor facilitator = Visitor.loggedIn(SITE, owner.username())) {
            String programme = Mentoring.opens(facilitator, space, "DUO");
            Page page = facilitator.open(programme);
            assertThat(text(page, "Nobody yet.")).isVisible();
            assertThat(text(page, "It takes two to make a pair.")).isVisible();
            facilitator.seesNoBarriers();
            link(page, "Invite people to the community").click();
            assertThat(page.locator("#gh-find")).isVisible();
            facilitator.open(programme);
            link(page, "Put the programme on a page").click();
            assertThat(page.locator(".gh-programme-macro")).isVisible();
        }
    }

    @Test
    void one_is_told_what_is_missing() {
        DevUser ana = member("ana", "Ana Able");
        try (Visitor facilitator = Visitor.loggedIn(SITE, owner.username());
                Visitor first = Visitor.loggedIn(SITE, ana.username(), Visitor.options(PHONE))) {
            String programme = Mentoring.opens(facilitator, space, "DUO");
            Page page = Mentoring.enrols(first, programme);
            assertThat(text(page, "You are the only one who is free now; it takes two to make a pair."))
                    .isVisible();
            first.seesNoBarriers();
            Page all = facilitator.open(programme);
            assertThat(text(all, "One person takes part.")).isVisible();
            assertThat(text(all, "It takes two to make a pair.")).isVisible();
            assertThat(link(all, "Invite people to the community")).isVisible();
        }
    }

    @Test
    void two_ask_and_are_a_pair() {
        DevUser ana = member("ana", "Ana Able");
        DevUser ben = member("ben", "Ben Brave");
        try (Visitor facilitator = Visitor.loggedIn(SITE, owner.username());
                Visitor first = Visitor.loggedIn(SITE, ana.username(), Visitor.options(PHONE));
                Visitor second = Visitor.loggedIn(SITE, ben.username(), Visitor.options(PHONE))) {
            String programme = Mentoring.opens(facilitator, space, "DUO");
            Mentoring.enrols(first, programme);
            Mentoring.enrols(second, programme);
            Page asked = Mentoring.asks(second, programme, ana, "Shall we?");
            assertThat(asked.locator(".gh-enrol-wishes")).isVisible();
            assertThat(asked.locator(".gh-enrol-wishes[open]")).hasCount(0);
            second.seesNoBarriers();
            first.open(programme);
            first.seesNoBarriers();
            Page page = Mentoring.accepts(first, programme, ben);
            assertThat(page.locator(".gh-enrolled .aui-lozenge")).hasText("paired");
            first.seesNoBarriers();
            link(page, "See whom you meet").click();
            assertThat(text(page, "Whom you meet")).isVisible();
            page = second.open(Mentoring.MINE);
            assertThat(text(page, "Ana Able")).isVisible();
            page.locator(".gh-my-pair a").first().click();
            assertThat(text(page, "You and Ana Able")).isVisible();
            second.seesNoBarriers();
            page = facilitator.open(programme);
            assertThat(text(page, "One has just begun.")).isVisible();
            assertThat(text(page, "It takes two to make a pair")).hasCount(0);
            facilitator.seesNoBarriers();
        }
    }

    @Test
    void three_who_ask_leave_one_who_reads_why_and_the_facilitator_reads_it_too() {
        DevUser ana = member("ana", "Ana Able");
        DevUser ben = member("ben", "Ben Brave");
        DevUser cem = member("cem", "Cem Calm");
        try (Visitor facilitator = Visitor.loggedIn(SITE, owner.username());
                Visitor third = Visitor.loggedIn(SITE, cem.username(), Visitor.options(PHONE))) {
            String programme = Mentoring.opens(facilitator, space, "DUO");
            String number = programme.replaceFirst(".*/", "");
            mentoring.enrol(ana, number, "PEER");
            mentoring.enrol(ben, number, "PEER");
            Mentoring.enrols(third, programme);
            mentoring.pair(ana, number, ben);
            Page page = third.open(programme);
            assertThat(text(page, "You are the only one who is free now")).isVisible();
            third.seesNoBarriers();
            page = facilitator.open(programme);
            assertThat(text(page, "One person has nobody to ask, because everybody else is paired or pauses."))
                    .isVisible();
            assertThat(page.locator(".gh-enrolled-all .gh-line", new Page.LocatorOptions().setHasText("Cem Calm"))
                            .locator(".aui-lozenge"))
                    .hasText("waits");
            assertThat(link(page, "Invite people to the community")).isVisible();
            facilitator.seesNoBarriers();
        }
    }

    @Test
    void three_who_are_drawn_are_a_group_of_three() {
        List<DevUser> people =
                List.of(member("ana", "Ana Able"), member("ben", "Ben Brave"), member("cem", "Cem Calm"));
        try (Visitor facilitator = Visitor.loggedIn(SITE, owner.username());
                Visitor third = Visitor.loggedIn(SITE, people.get(2).username(), Visitor.options(PHONE))) {
            String programme = Mentoring.opens(facilitator, space, "ROULETTE");
            Mentoring.drawsNow(facilitator, programme);
            people.subList(0, 2).forEach(each -> mentoring.enrol(each, programme.replaceFirst(".*/", ""), "PEER"));
            Page page = Mentoring.enrols(third, programme);
            assertThat(text(page, "After the draw you hear whom you meet.")).isVisible();
            third.seesNoBarriers();
            mentoring.theDayComes(programme);
            page = third.open(programme);
            assertThat(page.locator(".gh-roulette-meeting")).containsText("You meet");
            assertThat(page.locator(".gh-roulette-meeting")).containsText("Ana Able");
            assertThat(page.locator(".gh-roulette-meeting")).containsText("Ben Brave");
            third.seesNoBarriers();
            page = facilitator.open(programme);
            assertThat(text(page, "The last draw brought one group together.")).isVisible();
            facilitator.seesNoBarriers();
        }
    }

    @Test
    void seven_who_are_drawn_are_two_pairs_and_a_group_of_three() {
        List<DevUser> people = Stream.of(
                        "Ana Able", "Ben Brave", "Cem Calm", "Dua Dean", "Eva Even", "Fay Fair", "Gil Good")
                .map(name -> member(name.substring(0, 3).toLowerCase(java.util.Locale.ROOT), name))
                .toList();
        try (Visitor facilitator = Visitor.loggedIn(SITE, owner.username())) {
            String programme = Mentoring.opens(facilitator, space, "ROULETTE");
            Mentoring.drawsNow(facilitator, programme);
            people.forEach(each -> mentoring.enrol(each, programme.replaceFirst(".*/", ""), "PEER"));
            mentoring.theDayComes(programme);
            List<Integer> met = new ArrayList<>();
            for (DevUser person : people) {
                try (Visitor visitor = Visitor.loggedIn(SITE, person.username(), Visitor.options(PHONE))) {
                    Page page = visitor.open(programme);
                    String said = page.locator(".gh-roulette-meeting p").first().textContent();
                    met.add((int) people.stream()
                            .filter(other -> said.contains(other.fullName()))
                            .count());
                    Assertions.assertThat(said).doesNotContain(person.fullName());
                }
            }
            Assertions.assertThat(met).containsExactlyInAnyOrder(1, 1, 1, 1, 2, 2, 2);
            Page page = facilitator.open(programme);
            assertThat(text(page, "The last draw brought 3 groups together.")).isVisible();
            facilitator.seesNoBarriers();
        }
    }

    @Test
    void two_who_help_and_six_who_learn_everybody_reads_who_waits_and_why() {
        DevUser mia = member("mia", "Mia Mentor");
        DevUser max = member("max", "Max Mentor");
        List<DevUser> learners = Stream.of("lea", "leo", "lin", "liz", "lou", "luc")
                .map(name -> member(
                        name, name.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + name.substring(1) + " Learner"))
                .toList();
        try (Visitor facilitator = Visitor.loggedIn(SITE, owner.username());
                Visitor mentor = Visitor.loggedIn(SITE, mia.username(), Visitor.options(PHONE));
                Visitor waiting = Visitor.loggedIn(SITE, learners.get(5).username(), Visitor.options(PHONE))) {
            String programme = Mentoring.opens(facilitator, space, "TRADITIONAL");
            String number = programme.replaceFirst(".*/", "");
            Page page = mentor.open(programme);
            page.locator("label", new Page.LocatorOptions().setHasText("I help others"))
                    .click();
            page.locator("#gh-enrol-places").selectOption("1");
            Words.button(page, "Take part").click();
            assertThat(text(page, "You help others: 0 of 1 places taken.")).isVisible();
            Site.expect(
                    SITE.api()
                            .post(
                                    max.username(),
                                    "/programmes/" + number + "/enrolments/me",
                                    "{\"role\":\"MENTOR\",\"places\":1}"),
                    201);
            learners.forEach(each -> mentoring.enrol(each, number, "MENTEE"));
            page = waiting.open(programme);
            assertThat(page.locator("summary[aria-label^='Ask ']")).hasCount(2);
            waiting.seesNoBarriers();

            mentoring.pair(learners.get(0), number, mia);
            mentoring.pair(learners.get(1), number, max);
            page = waiting.open(programme);
            assertThat(text(page, "Nobody is free for you yet, so you wait.")).isVisible();
            assertThat(text(page, "you keep your priority")).isVisible();
            waiting.seesNoBarriers();
            page = waiting.open(Mentoring.MINE);
            assertThat(text(page, "You have nobody yet")).isVisible();
            waiting.seesNoBarriers();
            page = mentor.open(programme);
            assertThat(text(page, "Every place of yours is taken")).isVisible();
            mentor.seesNoBarriers();
            page = facilitator.open(programme);
            assertThat(text(page, "4 people wait, because nobody who helps has a place free."))
                    .isVisible();
            assertThat(page.locator(".gh-enrolled-all .aui-lozenge", new Page.LocatorOptions().setHasText("waits")))
                    .hasCount(4);
            facilitator.seesNoBarriers();
        }
    }

    private DevUser member(String username, String name) {
        DevUser user = SITE.user(SITE.unused(username), name);
        SITE.join(user, space);
        return user;
    }
}
