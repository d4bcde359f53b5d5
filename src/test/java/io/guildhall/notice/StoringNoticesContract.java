package io.guildhall.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.guildhall.community.CommunityId;
import io.guildhall.kernel.DuplicateKeyException;
import io.guildhall.kernel.Occasion;
import io.guildhall.kernel.OccasionKind;
import io.guildhall.kernel.SpaceKey;
import io.guildhall.kernel.Transactions;
import io.guildhall.kernel.UserId;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What every {@link Happenings}, {@link Notices}, {@link Outbox} and {@link WishesOfPeople} does. */
public abstract class StoringNoticesContract {
    private static final Instant NOON = Instant.parse("2026-11-02T12:00:00.123Z");
    private static final UserId ANA = new UserId("key-ana");
    private static final UserId BEN = new UserId("key-ben");
    private static final CommunityId GARDEN = new CommunityId(7);

    protected abstract Happenings happenings();

    protected abstract Notices notices();

    protected abstract Outbox outbox();

    protected abstract WishesOfPeople wishes();

    protected abstract Transactions transactions();

    private static Occasion requested(UserId person) {
        return Occasion.about(
                OccasionKind.REQUESTED, GARDEN.value(), new SpaceKey("GARDEN"), person, Optional.of(person), NOON);
    }

    private static NewNotice about(String key, UserId reader, long occasion, Optional<UserId> about, Plan plan) {
        return new NewNotice(key, reader, occasion, GARDEN, OccasionKind.REQUESTED, "requested", about, plan, NOON);
    }

    @Test
    void an_occasion_is_kept_whole_and_waits_until_it_is_told() {
        Occasion announced = Occasion.ofAll(
                        OccasionKind.ANNOUNCED, 7, new SpaceKey("GARDEN"), Optional.of(ANA), "announcement:3", NOON)
                .saying("Spring 'sale'")
                .withWords("Long\nwords ü ".repeat(500))
                .onlyFor("CHAMPION");
        happenings().note(requested(BEN));
        happenings().note(announced);

        KeptOccasion first = happenings().nextOpen(0).orElseThrow();
        KeptOccasion second = happenings().nextOpen(first.id()).orElseThrow();

        assertThat(first.occasion()).isEqualTo(requested(BEN));
        assertThat(second.occasion()).isEqualTo(announced);
        assertThat(second.reached()).isZero();
        happenings().reached(second.id(), 42);
        happenings().told(first.id());
        assertThat(happenings().nextOpen(0).orElseThrow().reached()).isEqualTo(42);
        happenings().told(second.id());
        assertThat(happenings().nextOpen(0)).isEmpty();
        assertThat(happenings().byId(List.of(first.id(), second.id())))
                .containsOnly(Map.entry(first.id(), requested(BEN)), Map.entry(second.id(), announced));
    }

    @Test
    void what_nobody_is_told_of_and_settles_nothing_is_not_even_kept() {
        happenings().note(Occasion.about(OccasionKind.LEFT, 7, new SpaceKey("GARDEN"), ANA, Optional.of(ANA), NOON));

        assertThat(happenings().nextOpen(0)).isEmpty();
    }

    @Test
    void what_belongs_to_no_community_is_kept_like_anything_else() {
        Occasion asked = Occasion.ofSite(OccasionKind.ERASURE_REQUESTED, BEN, Optional.of(BEN), "17", NOON);
        happenings().note(asked);

        KeptOccasion kept = happenings().nextOpen(0).orElseThrow();
        assertThat(kept.occasion()).isEqualTo(asked);
        assertThat(kept.occasion().isOfSite()).isTrue();
        assertThat(requested(BEN).isOfSite()).isFalse();
    }

    @Test
    void settling_one_matter_of_several_leaves_the_others_waiting() {
        long first =
                notices().add(about("requested|0|key-ben|proposal:1|key-ana", ANA, 1, Optional.of(BEN), Plan.AT_ONCE));
        long other =
                notices().add(about("requested|0|key-ben|proposal:12|key-ana", ANA, 2, Optional.of(BEN), Plan.AT_ONCE));

        int settled = notices().settle(GARDEN, Set.of(OccasionKind.REQUESTED), Optional.of(BEN), "proposal:1", 9, NOON);

        assertThat(settled).isEqualTo(1);
        assertThat(notices().find(ANA, first).orElseThrow().doneAt()).contains(NOON);
        assertThat(notices().find(ANA, other).orElseThrow().doneAt()).isEmpty();
    }

    @Test
    void only_what_was_told_is_forgotten() {
        happenings().note(requested(ANA));
        happenings().note(requested(BEN));
        happenings().told(happenings().nextOpen(0).orElseThrow().id());

        assertThat(happenings().forgetBefore(NOON, 500)).isZero();
        assertThat(happenings().forgetBefore(NOON.plusSeconds(1), 500)).isEqualTo(1);
        assertThat(happenings().nextOpen(0).orElseThrow().occasion()).isEqualTo(requested(BEN));
    }

    @Test
    void a_notice_is_kept_once_by_its_key() {
        long id = notices().add(about("k1", ANA, 1, Optional.of(BEN), Plan.AT_ONCE));

        assertThat(notices().taken(List.of("k1", "k2"))).containsExactly("k1");
        assertThatThrownBy(() -> transactions()
                        .inTransaction(() -> notices().add(about("k1", ANA, 1, Optional.of(BEN), Plan.AT_ONCE))))
                .isInstanceOf(DuplicateKeyException.class);
        assertThat(notices().of(ANA, OptionalLong.empty(), 10))
                .containsExactly(new Notice(
                        id,
                        ANA,
                        1,
                        GARDEN,
                        OccasionKind.REQUESTED,
                        "requested",
                        Optional.of(BEN),
                        Plan.AT_ONCE,
                        NOON,
                        Optional.empty(),
                        Optional.empty()));
    }

    @Test
    void somebodys_notices_are_theirs_newest_first_and_go_on_where_a_page_ended() {
        long first = notices().add(about("k1", ANA, 1, Optional.empty(), Plan.INBOX_ONLY));
        notices().add(about("k2", BEN, 1, Optional.empty(), Plan.INBOX_ONLY));
        long third = notices().add(about("k3", ANA, 1, Optional.empty(), Plan.INBOX_ONLY));

        assertThat(notices().of(ANA, OptionalLong.empty(), 10))
                .extracting(Notice::id)
                .containsExactly(third, first);
        assertThat(notices().of(ANA, OptionalLong.of(third), 10))
                .extracting(Notice::id)
                .containsExactly(first);
        assertThat(notices().of(ANA, OptionalLong.empty(), 1)).hasSize(1);
        assertThat(notices().find(BEN, first)).isEmpty();
        assertThat(notices().find(ANA, first)).isPresent();
    }

    @Test
    void news_is_what_is_neither_read_nor_done_nor_seen() {
        long read = notices().add(about("k1", ANA, 1, Optional.empty(), Plan.INBOX_ONLY));
        long done = notices().add(about("k2", ANA, 1, Optional.empty(), Plan.INBOX_ONLY));
        long seen = notices().add(about("k3", ANA, 1, Optional.empty(), Plan.INBOX_ONLY));
        long fresh = notices().add(about("k4", ANA, 1, Optional.empty(), Plan.INBOX_ONLY));
        notices().mark(read, Optional.of(NOON), Optional.empty());
        notices().mark(done, Optional.empty(), Optional.of(NOON));

        assertThat(notices().fresh(ANA, 0, OptionalLong.empty(), 10))
                .extracting(Notice::id)
                .containsExactly(fresh, seen);
        assertThat(notices().fresh(ANA, seen, OptionalLong.empty(), 10))
                .extracting(Notice::id)
                .containsExactly(fresh);
        assertThat(notices().find(ANA, read).orElseThrow().readAt()).contains(NOON);
    }

    @Test
    void settling_ends_what_waited_about_the_same_person_from_earlier_occasions() {
        long about = notices().add(about("k1", ANA, 1, Optional.of(BEN), Plan.AT_ONCE));
        long other = notices().add(about("k2", ANA, 2, Optional.of(ANA), Plan.AT_ONCE));
        long own = notices().add(about("k3", BEN, 3, Optional.empty(), Plan.AT_ONCE));
        long later = notices().add(about("k4", ANA, 9, Optional.of(BEN), Plan.AT_ONCE));

        int settled = notices()
                .settle(GARDEN, Set.of(OccasionKind.REQUESTED, OccasionKind.INVITED), Optional.of(BEN), "", 9, NOON);

        assertThat(settled).isEqualTo(2);
        assertThat(notices().find(ANA, about).orElseThrow().doneAt()).contains(NOON);
        assertThat(notices().find(BEN, own).orElseThrow().doneAt()).contains(NOON);
        assertThat(notices().find(ANA, other).orElseThrow().doneAt()).isEmpty();
        assertThat(notices().find(ANA, later).orElseThrow().doneAt()).isEmpty();
        assertThat(notices().settle(GARDEN, Set.of(OccasionKind.REQUESTED), Optional.empty(), "", 100, NOON))
                .isEqualTo(2);
    }

    @Test
    void the_weeks_mail_has_what_waits_for_it_once() {
        long weekly = notices().add(about("k1", ANA, 1, Optional.empty(), Plan.WEEKLY));
        notices().add(about("k2", ANA, 1, Optional.empty(), Plan.AT_ONCE));

        assertThat(notices().weekly(ANA, 10)).extracting(Notice::id).containsExactly(weekly);
        notices().mailed(List.of(weekly));
        assertThat(notices().weekly(ANA, 10)).isEmpty();
        assertThat(notices().forgetBefore(NOON, 500)).isZero();
        assertThat(notices().forgetBefore(NOON.plusSeconds(1), 500)).isEqualTo(2);
    }

    @Test
    void a_mail_is_claimed_once_when_it_is_due_longest_first() {
        outbox().add("notice:1", ANA, Optional.of(1L), NOON);
        outbox().add("week:2", BEN, Optional.empty(), NOON.minusSeconds(5));
        outbox().add("notice:3", BEN, Optional.of(3L), NOON.plusSeconds(5));

        Mail first = claim(NOON).orElseThrow();
        Mail second = claim(NOON).orElseThrow();

        assertThat(first.user()).isEqualTo(BEN);
        assertThat(first.notice()).isEmpty();
        assertThat(second).isEqualTo(new Mail(second.id(), ANA, Optional.of(1L), 1));
        assertThat(claim(NOON)).isEmpty();
        assertThat(outbox().waiting()).isEqualTo(1);
        assertThat(outbox().taken(List.of("week:2", "week:3"))).containsExactly("week:2");
        assertThatThrownBy(() -> transactions().inTransaction(() -> {
                    outbox().add("week:2", BEN, Optional.empty(), NOON);
                    return true;
                }))
                .isInstanceOf(DuplicateKeyException.class);
    }

    @Test
    void a_mail_that_was_refused_comes_again_and_its_tries_are_counted() {
        outbox().add("notice:1", ANA, Optional.of(1L), NOON);
        Mail mail = claim(NOON).orElseThrow();
        outbox().again(mail.id(), NOON.plusSeconds(60), true);

        assertThat(claim(NOON)).isEmpty();
        Mail again = claim(NOON.plusSeconds(60)).orElseThrow();
        assertThat(again.tries()).isEqualTo(2);
        outbox().again(mail.id(), NOON, false);
        assertThat(claim(NOON).orElseThrow().tries()).isEqualTo(2);
    }

    @Test
    void closed_mails_are_forgotten_and_so_are_those_whose_fate_nobody_knows() {
        outbox().add("notice:1", ANA, Optional.of(1L), NOON);
        outbox().add("notice:2", ANA, Optional.of(2L), NOON);
        outbox().add("notice:3", ANA, Optional.of(3L), NOON);
        outbox().add("notice:4", ANA, Optional.of(4L), NOON);
        outbox().sent(claim(NOON).orElseThrow().id(), NOON);
        outbox().dropped(claim(NOON).orElseThrow().id(), Outbox.Dropped.GIVEN_UP, NOON);
        claim(NOON);

        assertThat(outbox().forgetBefore(NOON, 500)).isZero();
        assertThat(outbox().forgetBefore(NOON.plus(Duration.ofDays(1)), 500)).isEqualTo(3);
        assertThat(outbox().waiting()).isEqualTo(1);
    }

    @Test
    void no_more_is_forgotten_at_once_than_is_asked_for_and_the_oldest_first() {
        for (int no = 0; no < 3; no++) {
            happenings().note(requested(ANA));
            happenings().told(happenings().nextOpen(0).orElseThrow().id());
            notices().add(about("k" + no, ANA, 1, Optional.empty(), Plan.AT_ONCE));
            outbox().add("notice:" + no, ANA, Optional.empty(), NOON.minusSeconds(no));
            Mail mail = claim(NOON).orElseThrow();
            if (no != 0) {
                outbox().sent(mail.id(), NOON.minusSeconds(no));
            }
        }
        Instant later = NOON.plusSeconds(1);

        assertThat(happenings().forgetBefore(later, 2)).isEqualTo(2);
        assertThat(happenings().forgetBefore(later, 2)).isEqualTo(1);
        assertThat(notices().forgetBefore(later, 2)).isEqualTo(2);
        assertThat(notices().forgetBefore(later, 2)).isEqualTo(1);
        assertThat(outbox().forgetBefore(later, 1)).isEqualTo(1);
        assertThat(outbox().taken(List.of("notice:0", "notice:1", "notice:2")))
                .containsExactlyInAnyOrder("notice:0", "notice:1");
        assertThat(outbox().forgetBefore(later, 2))
                .as("one that was sent, and one of which nobody knows")
                .isEqualTo(2);
    }

    private Optional<Mail> claim(Instant now) {
        return transactions().inTransaction(() -> outbox().claim(now));
    }

    @Test
    void wishes_are_kept_and_whoever_said_none_has_the_usual_ones() {
        Wishes wanted = new Wishes(false, true, DayOfWeek.FRIDAY, Optional.of(NOON), true, 17, 2);
        wishes().keep(ANA, wanted);

        assertThat(wishes().of(List.of(ANA, BEN))).containsOnly(Map.entry(ANA, wanted), Map.entry(BEN, Wishes.UNSAID));
        Wishes later = new Wishes(true, false, DayOfWeek.MONDAY, Optional.empty(), false, 18, 3);
        wishes().keep(ANA, later);
        assertThat(wishes().of(List.of(ANA))).containsOnly(Map.entry(ANA, later));
    }
}
