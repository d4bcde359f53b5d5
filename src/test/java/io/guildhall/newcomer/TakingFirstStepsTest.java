package io.guildhall.newcomer;

import static io.guildhall.newcomer.NewcomersOf.act;
import static io.guildhall.newcomer.NewcomersOf.page;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import io.guildhall.community.CommunityRefusal;
import io.guildhall.community.NewcomerStep;
import io.guildhall.community.StepAct;
import io.guildhall.kernel.AuditEntry;
import io.guildhall.kernel.Outcome;
import io.guildhall.kernel.Refusal.FieldError;
import io.guildhall.kernel.RefusalCode;
import io.guildhall.kernel.Viewer;
import io.guildhall.meeting.Gardeners;
import io.guildhall.membership.Guild;
import io.guildhall.membership.rules.RulesEdit;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TakingFirstStepsTest {
    private static final String GARDEN = Gardeners.GARDEN;

    private final Gardeners gardeners = new Gardeners();
    private final Guild guild = gardeners.guild;
    private final NewcomerService newcomers = NewcomersOf.service(guild);

    @Test
    void those_who_run_the_community_lay_them_out_and_a_member_takes_them_one_by_one() {
        lay(act("Introduce yourself", StepAct.WELCOME_PAGE), page(" Read this ", "/confluence/display/GARDEN/This"));
        gardeners.member("mia");

        PathView first = seenBy("mia");
        assertThat(first.walk().asked()).isTrue();
        assertThat(first.walk().done()).isZero();
        assertThat(first.walk().all()).isEqualTo(2);
        assertThat(first.walk().next().orElseThrow().title()).isEqualTo("Introduce yourself");

        PathView after = done("mia", "1").result().orElseThrow();
        assertThat(after.walk().done()).isEqualTo(1);
        assertThat(after.walk().next().orElseThrow().page()).isEqualTo("/display/GARDEN/This");

        assertThat(done("mia", "2").result().orElseThrow().walk().next()).isEmpty();
        assertThat(seenBy("frida").walk().done()).isZero();
        assertThat(guild.audit.latest(3))
                .extracting(AuditEntry::act, AuditEntry::detail)
                .containsExactly(
                        tuple("newcomer.step-done", "step 2"),
                        tuple("newcomer.step-done", "step 1"),
                        tuple("membership.joined", "NONE>ACTIVE"));
    }

    @Test
    void taking_a_step_twice_is_taking_it_once() {
        lay(page("Read", "/x"));
        gardeners.member("mia");

        assertThat(changed(done("mia", "1"))).isTrue();
        assertThat(changed(done("mia", "1"))).isFalse();
        assertThat(guild.audit.latest(100))
                .filteredOn(entry -> entry.act().equals("newcomer.step-done"))
                .hasSize(1);
    }

    @Test
    void nobody_takes_steps_but_members_each_for_themselves() {
        lay(page("Read", "/x"));
        gardeners.member("mia").member("left");
        guild.joining.leave(guild.person("left"), GARDEN, Optional.empty());

        assertThat(codeOf(done("stranger", "1"))).isEqualTo(NewcomerRefusal.NOT_MEMBER);
        assertThat(codeOf(done("spacey", "1"))).isEqualTo(NewcomerRefusal.NOT_MEMBER);
        assertThat(codeOf(done("left", "1"))).isEqualTo(NewcomerRefusal.NOT_MEMBER);
        assertThat(codeOf(newcomers.done(Viewer.anonymous(), GARDEN, "1"))).isEqualTo(CommunityRefusal.LOGIN_NEEDED);
        assertThat(seenBy("mia").walk().done()).isZero();
    }

    @Test
    void what_is_no_step_is_unknown() {
        lay(page("Read", "/x"));
        gardeners.member("mia");

        for (String step : List.of("0", "2", "-1", "01", "x", "1x", "99999999999999", "")) {
            assertThat(codeOf(done("mia", step))).as(step).isEqualTo(NewcomerRefusal.UNKNOWN_STEP);
        }
    }

    @Test
    void a_changed_title_keeps_what_is_done_and_a_removed_step_counts_no_longer() {
        lay(page("One", "/1"), page("Two", "/2"), page("Three", "/3"));
        gardeners.member("mia");
        done("mia", "1");
        done("mia", "3");

        change(kept("3", "Third"), kept("2", "Second"), page("Four", "/4"));

        Walk walk = seenBy("mia").walk();
        assertThat(walk.steps())
                .extracting(each -> each.step().no(), each -> each.step().title(), FirstStep::done)
                .containsExactly(tuple(3, "Third", true), tuple(2, "Second", false), tuple(4, "Four", false));
        assertThat(walk.done()).isEqualTo(1);

        change(kept("2", "Second"));
        change(page("Five", "/5"));
        assertThat(seenBy("mia").walk().steps())
                .as("a number is never given twice")
                .extracting(each -> each.step().no())
                .containsExactly(5);
    }

    @Test
    void no_step_leads_to_what_the_community_does_not_have() {
        lay(act("Rules", StepAct.RULES), act("Calendar", StepAct.NEXT_MEETING), act("Welcome", StepAct.WELCOME_PAGE));
        gardeners.member("mia");

        assertThat(titles(seenBy("mia").walk())).containsExactly("Welcome");
        assertThat(seenBy("mia").walk().all()).isEqualTo(1);
        gardeners.meets(Gardeners.weekly());
        assertThat(titles(seenBy("mia").walk())).containsExactly("Calendar", "Welcome");
    }

    @Test
    void whoever_accepted_the_rules_has_read_them() {
        lay(act("Rules", StepAct.RULES), act("Welcome", StepAct.WELCOME_PAGE));
        gardeners.member("mia");
        guild.rules.change(guild.person("frida"), GARDEN, 1, "Be kind.", RulesEdit.ASK);

        assertThat(seenBy("mia").walk().next().orElseThrow().title()).isEqualTo("Rules");
        guild.rules.accept(guild.person("mia"), GARDEN, 1);
        assertThat(seenBy("mia").walk().next().orElseThrow().title()).isEqualTo("Welcome");
        assertThat(seenBy("mia").walk().done()).isEqualTo(1);
    }

    @Test
    void asked_are_those_who_came_later_and_those_who_were_newcomers_when_it_was_made() {
        gardeners.member("old");
        guild.clock.goOn(Duration.ofDays(1));
        gardeners.member("new");
        guild.clock.goOn(Duration.ofDays(90));
        lay(page("Read", "/x"));
        gardeners.member("next");
        guild.clock.goOn(Duration.ofDays(200));

        assertThat(seenBy("old").walk().asked()).isFalse();
        assertThat(seenBy("new").walk().asked()).isTrue();
        assertThat(seenBy("next").walk().asked()).isTrue();
        assertThat(seenBy("stranger").walk().asked()).isFalse();
    }

    @Test
    void another_change_meanwhile_is_told_and_nothing_is_written_over() {
        lay(page("Read", "/x"));

        assertThat(codeOf(newcomers.change(guild.person("frida"), GARDEN, 1, List.of())))
                .isEqualTo(CommunityRefusal.STALE);
        assertThat(changed(change(kept("1", "Read", "/x"))))
                .as("nothing changed")
                .isFalse();
        assertThat(seenBy("frida").revision()).isEqualTo(2);
    }

    @Test
    void members_and_strangers_lay_out_nothing() {
        gardeners.member("mia");
        for (String who : List.of("mia", "stranger")) {
            assertThat(codeOf(newcomers.change(guild.person(who), GARDEN, 1, List.of(page("Read", "/x")))))
                    .isEqualTo(CommunityRefusal.NOT_ALLOWED);
        }
        assertThat(changed(newcomers.change(guild.person("spacey"), GARDEN, 1, List.of(page("Read", "/x")))))
                .isTrue();
    }

    @Test
    void every_wrong_step_is_named() {
        lay(page("Read", "/x"));
        Outcome<PathView> refused = change(
                page("", "/x"),
                page("x".repeat(NewcomerStep.TITLE_MAX + 1), "https://evil.example/"),
                kept("1", "Read"),
                kept("1", "Twice"),
                kept("7", "Unknown"),
                new WantedStep(Optional.empty(), "Both", Optional.of(StepAct.RULES), "/x"),
                page("Tab\tbed", "/x"),
                page("Too many", "/x"));

        assertThat(codeOf(refused)).isEqualTo(NewcomerRefusal.INVALID);
        assertThat(refused.reason().orElseThrow().fields())
                .extracting(FieldError::name, FieldError::code)
                .containsExactly(
                        tuple("steps", "field.too-many-steps"),
                        tuple("steps[0].title", "field.blank"),
                        tuple("steps[1].title", "field.too-long"),
                        tuple("steps[1].page", "field.page-elsewhere"),
                        tuple("steps[3].id", "field.unknown-step"),
                        tuple("steps[4].id", "field.unknown-step"),
                        tuple("steps[5].page", "field.step-both"),
                        tuple("steps[6].title", "field.control-characters"));
    }

    @Test
    void once_archived_everything_stays_as_it_is() {
        lay(page("Read", "/x"));
        gardeners.member("mia");
        guild.launched(GARDEN);
        guild.life.archive(guild.person("frida"), GARDEN).result().orElseThrow();

        assertThat(codeOf(done("mia", "1"))).isEqualTo(CommunityRefusal.ARCHIVED);
        assertThat(codeOf(change(page("Other", "/y")))).isEqualTo(CommunityRefusal.ARCHIVED);
        assertThat(seenBy("frida").edits()).isFalse();
    }

    private void lay(WantedStep... steps) {
        assertThat(changed(newcomers.change(guild.person("frida"), GARDEN, 1, List.of(steps))))
                .isTrue();
    }

    private Outcome<PathView> change(WantedStep... steps) {
        return newcomers.change(guild.person("frida"), GARDEN, seenBy("frida").revision(), List.of(steps));
    }

    private static WantedStep kept(String id, String title) {
        return kept(id, title, "/x");
    }

    private static WantedStep kept(String id, String title, String page) {
        return new WantedStep(Optional.of(id), title, Optional.empty(), page);
    }

    private Outcome<PathView> done(String who, String step) {
        return newcomers.done(guild.person(who), GARDEN, step);
    }

    private PathView seenBy(String who) {
        return newcomers.show(guild.person(who), GARDEN).result().orElseThrow();
    }

    private static List<String> titles(Walk walk) {
        return Stream.of(walk.offered())
                .flatMap(List::stream)
                .map(each -> each.step().title())
                .toList();
    }

    private static RefusalCode codeOf(Outcome<?> outcome) {
        return outcome.reason().orElseThrow().code();
    }

    private static boolean changed(Outcome<?> outcome) {
        return outcome instanceof Outcome.Done<?> done && done.changed();
    }
}
