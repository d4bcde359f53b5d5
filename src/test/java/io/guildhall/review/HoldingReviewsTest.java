package io.guildhall.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.guildhall.community.Charter;
import io.guildhall.community.Community;
import io.guildhall.community.CommunityRefusal;
import io.guildhall.community.Stage;
import io.guildhall.kernel.InMemoryLocks;
import io.guildhall.kernel.InMemoryPageMaking;
import io.guildhall.kernel.Outcome;
import io.guildhall.kernel.Refusal.FieldError;
import io.guildhall.kernel.RefusalCode;
import io.guildhall.kernel.Viewer;
import io.guildhall.membership.Asked;
import io.guildhall.membership.Role;
import io.guildhall.notice.Newsroom;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HoldingReviewsTest {
    private static final String GARDEN = Newsroom.GARDEN;

    private final Newsroom room = Newsroom.inMemory();
    private final ReviewsOf of = ReviewsOf.inMemory(room.guild, new InMemoryPageMaking());
    private final ReviewService reviews = of.service();

    @BeforeEach
    void launch() {
        room.guild.launched(GARDEN);
        room.member("spencer", Role.SPONSOR).member("ana");
    }

    @Test
    void keeps_what_was_found_and_decided_sets_the_stage_and_the_next_date() {
        Instant now = room.guild.clock.instant();

        Review held = hold("frida", review("Fewer meetings.", Optional.of(Stage.MATURING), "2027-09-01"))
                .review();

        assertThat(held.decisions()).isEqualTo("Fewer meetings.");
        assertThat(held.before()).isEqualTo(Stage.POTENTIAL);
        assertThat(held.stage()).isEqualTo(Stage.MATURING);
        assertThat(held.at()).isEqualTo(now);
        assertThat(held.next()).contains(Instant.parse("2027-09-01T12:00:00Z"));
        assertThat(held.count()).as("three people are too few to be counted").isEmpty();
        assertThat(community().life().stage()).isEqualTo(Stage.MATURING);
        assertThat(community().nextReview()).isEqualTo(held.next());
        assertThat(acts()).contains("review.held", "community.stage-set").doesNotHaveDuplicates();
    }

    @Test
    void without_a_date_the_next_one_is_after_the_usual_time_and_a_stage_that_stays_is_no_change() {
        hold("frida", review("Go on."));

        assertThat(community().nextReview()).contains(Instant.parse("2027-05-02T09:00:00Z"));
        assertThat(acts()).contains("review.held").doesNotContain("community.stage-set");
    }

    @Test
    void sent_twice_it_is_held_once() {
        ReviewView first = hold("frida", review("Go on."));
        Outcome<ReviewView> again = reviews.hold(room.person("frida"), GARDEN, review("Something else."));

        assertThat(again.result()).contains(first);
        assertThat(changed(again)).isFalse();
        assertThat(list("ana").page().items()).hasSize(1);
    }

    @Test
    void is_prepared_with_charter_and_numbers_of_then_and_now() {
        for (String name : List.of("ben", "cora", "dan")) {
            room.member(name);
        }
        recount(6);
        hold("frida", review("Go on."));
        Community before = community();
        room.guild.charters.change(
                room.person("frida"),
                GARDEN,
                before.revision(),
                Charter.about("Growing more"),
                Asked.settings(before.settings()));

        Preparation next =
                reviews.prepare(room.person("frida"), GARDEN).result().orElseThrow();

        assertThat(next.then()).contains(Charter.about("Growing things"));
        assertThat(next.community().charter()).isEqualTo(Charter.about("Growing more"));
        assertThat(next.last().orElseThrow().count().map(Headcount::members)).contains(6);
        assertThat(next.now().map(Headcount::members)).contains(6);
    }

    @Test
    void a_sponsor_comments_and_can_change_nothing_else() {
        Review held = hold("frida", review("Go on.")).review();
        Community before = community();

        assertThat(code(comment("frida", held.id()))).isEqualTo(ReviewRefusal.NOT_SPONSOR);
        assertThat(code(comment("ana", held.id()))).isEqualTo(ReviewRefusal.NOT_SPONSOR);
        assertThat(code(comment("stranger", held.id()))).isEqualTo(ReviewRefusal.NOT_MEMBER);
        assertThat(changed(comment("spencer", held.id()))).isTrue();
        assertThat(changed(comment("spencer", held.id()))).isFalse();
        assertThat(changed(reviews.comment(room.person("spencer"), GARDEN, held.id(), "Even better.")))
                .isTrue();

        assertThat(of.reviews.find(before.id(), held.id()).orElseThrow())
                .usingRecursiveComparison()
                .ignoringFields("comment")
                .isEqualTo(held);
        assertThat(community()).isEqualTo(before);
        assertThat(code(reviews.hold(room.person("spencer"), GARDEN, review("Mine."))))
                .isEqualTo(CommunityRefusal.NOT_ALLOWED);
        assertThat(code(reviews.rhythm(room.person("spencer"), GARDEN, 0))).isEqualTo(CommunityRefusal.NOT_ALLOWED);
        room.member("susan", Role.SPONSOR);
        assertThat(code(comment("susan", held.id()))).isEqualTo(ReviewRefusal.COMMENTED);
        assertThat(code(comment("spencer", 4711))).isEqualTo(ReviewRefusal.UNKNOWN);
    }

    @Test
    void members_read_and_nobody_else() {
        hold("frida", review("Go on."));

        assertThat(list("ana").mayReview()).isFalse();
        assertThat(list("frida").mayReview()).isTrue();
        assertThat(list("spencer").page().items().get(0).mayComment()).isTrue();
        assertThat(code(reviews.list(room.person("stranger"), GARDEN, Optional.empty(), 10)))
                .isEqualTo(ReviewRefusal.NOT_MEMBER);
        assertThat(code(reviews.hold(Viewer.anonymous(), GARDEN, review("x"))))
                .isEqualTo(CommunityRefusal.LOGIN_NEEDED);
        assertThat(code(reviews.hold(room.person("ana"), GARDEN, review("x")))).isEqualTo(CommunityRefusal.NOT_ALLOWED);
        assertThat(code(reviews.list(room.person("ana"), GARDEN, Optional.of("x"), 10)))
                .isEqualTo(ReviewRefusal.BAD_CURSOR);
    }

    @Test
    void what_is_archived_can_only_be_read_and_what_gathers_has_nothing_to_look_back_at() {
        Review held = hold("frida", review("Go on.")).review();
        room.guild.life.archive(room.person("frida"), GARDEN).result().orElseThrow();

        assertThat(list("ana").page().items()).hasSize(1);
        assertThat(list("frida").mayReview()).isFalse();
        assertThat(code(reviews.hold(room.person("frida"), GARDEN, other("x")))).isEqualTo(CommunityRefusal.ARCHIVED);
        assertThat(code(comment("spencer", held.id()))).isEqualTo(CommunityRefusal.ARCHIVED);
        assertThat(code(reviews.rhythm(room.person("frida"), GARDEN, 3))).isEqualTo(CommunityRefusal.ARCHIVED);

        Newsroom draft = Newsroom.inMemory();
        assertThat(code(ReviewsOf.inMemory(draft.guild, new InMemoryPageMaking())
                        .service()
                        .hold(draft.person("frida"), GARDEN, review("x"))))
                .isEqualTo(ReviewRefusal.NOT_LAUNCHED);
    }

    @Test
    void what_is_wrong_is_named() {
        Outcome<ReviewView> wrong = reviews.hold(
                room.person("frida"), GARDEN, new NewReview("\u200b", Optional.empty(), "2026-11-02", "short"));

        assertThat(wrong.reason().orElseThrow().fields())
                .extracting(FieldError::name, FieldError::code)
                .containsExactly(
                        tuple("decisions", "field.blank"),
                        tuple("nextOn", "field.day-not-ahead"),
                        tuple("token", "field.bad-token"));
        for (String day : List.of("tomorrow", "2027-02-30", "2032-01-01")) {
            assertThat(code(reviews.hold(room.person("frida"), GARDEN, review("x", Optional.empty(), day))))
                    .isEqualTo(ReviewRefusal.INVALID);
        }
    }

    @Test
    void a_community_decides_how_often_counted_from_the_last_review() {
        hold("frida", review("Go on."));

        assertThat(changed(reviews.rhythm(room.person("frida"), GARDEN, 12))).isTrue();
        assertThat(community().nextReview()).contains(Instant.parse("2027-11-02T09:00:00Z"));
        assertThat(changed(reviews.rhythm(room.person("frida"), GARDEN, 12))).isFalse();
        reviews.rhythm(room.person("frida"), GARDEN, 0);
        assertThat(community().nextReview()).isEmpty();
        room.guild.clock.goOn(Duration.ofDays(2_000));
        assertThat(of.chore().run().done()).as("nobody is reminded of none").isZero();
    }

    @Test
    void those_who_run_it_and_sponsors_are_reminded_once_of_each_date() {
        room.tell();
        room.guild.clock.goOn(Duration.ofDays(180));
        assertThat(of.chore().run().done()).isZero();

        room.guild.clock.goOn(Duration.ofDays(2));
        assertThat(list("ana").overdue()).isTrue();
        assertThat(of.chore().run().done()).isEqualTo(1);
        assertThat(of.chore().run().done()).as("another node, or another hour").isZero();
        room.tell();
        assertThat(room.news("frida")).containsExactly("review-due");
        assertThat(room.told("spencer")).containsExactly("review-due-sponsor");
        assertThat(room.told("ana")).isEmpty();

        hold("frida", review("Go on."));
        room.tell();
        assertThat(list("ana").overdue()).isFalse();
        assertThat(room.news("spencer")).as("what was due is due no more").containsExactly("review-held");
        assertThat(room.told("ana")).containsExactly("review-held");
        room.guild.clock.goOn(Duration.ofDays(185));
        assertThat(of.chore().run().done()).as("the next date").isEqualTo(1);
    }

    @Test
    void invariant_23_two_nodes_remind_of_it_once() {
        room.guild.clock.goOn(Duration.ofDays(200));
        ((InMemoryLocks) room.locks).letPass(() -> of.chore().run());

        of.chore().run();

        assertThat(room.guild.audit.latest(100))
                .filteredOn(entry -> entry.act().equals("review.due"))
                .hasSize(1);
    }

    @Test
    void the_list_goes_on_after_a_page() {
        for (int year = 1; year <= 3; year++) {
            hold("frida", new NewReview("Year " + year, Optional.empty(), "", "token-000" + year));
        }
        ReviewList first = reviews.list(room.person("ana"), GARDEN, Optional.empty(), 2)
                .result()
                .orElseThrow();
        assertThat(first.page().items())
                .extracting(each -> each.review().decisions())
                .containsExactly("Year 3", "Year 2");
        assertThat(reviews.list(room.person("ana"), GARDEN, first.page().next(), 2)
                        .result()
                        .orElseThrow()
                        .page()
                        .items())
                .extracting(each -> each.review().decisions())
                .containsExactly("Year 1");
        assertThat(of.reviews.page(community().id(), OptionalLong.empty(), 10)).hasSize(3);
    }

    private ReviewView hold(String who, NewReview written) {
        return reviews.hold(room.person(who), GARDEN, written).result().orElseThrow();
    }

    private Outcome<ReviewView> comment(String who, long id) {
        return reviews.comment(room.person(who), GARDEN, id, "Well done.");
    }

    private ReviewList list(String who) {
        return reviews.list(room.person(who), GARDEN, Optional.empty(), 10)
                .result()
                .orElseThrow();
    }

    private Community community() {
        return room.community();
    }

    private void recount(int members) {
        var row = room.guild.communities.forChange(community().space()).orElseThrow();
        row.save(row.value().withMembers(members));
    }

    private List<String> acts() {
        return room.guild.audit.latest(100).stream().map(entry -> entry.act()).toList();
    }

    private static NewReview review(String decisions) {
        return review(decisions, Optional.empty(), "");
    }

    private static NewReview other(String decisions) {
        return new NewReview(decisions, Optional.empty(), "", "token-0002");
    }

    private static NewReview review(String decisions, Optional<Stage> stage, String nextOn) {
        return new NewReview(decisions, stage, nextOn, "token-0001");
    }

    private static RefusalCode code(Outcome<?> outcome) {
        return outcome.reason().orElseThrow().code();
    }

    private static boolean changed(Outcome<?> outcome) {
        return outcome instanceof Outcome.Done<?> done && done.changed();
    }
}
