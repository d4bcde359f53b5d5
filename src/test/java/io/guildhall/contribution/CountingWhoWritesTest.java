package io.guildhall.contribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.mockito.AdditionalAnswers.delegatesTo;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;

import io.guildhall.community.Community;
import io.guildhall.community.CommunityId;
import io.guildhall.community.Turnout;
import io.guildhall.kernel.Chore;
import io.guildhall.kernel.ContentWritten;
import io.guildhall.kernel.ContentWritten.Kind;
import io.guildhall.kernel.InMemoryTransactions;
import io.guildhall.kernel.SpaceKey;
import io.guildhall.kernel.UserId;
import io.guildhall.kernel.Viewer;
import io.guildhall.meeting.Gardeners;
import io.guildhall.membership.Asked;
import io.guildhall.membership.Guild;
import io.guildhall.storage.Storage;
import io.guildhall.storage.Tables;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CountingWhoWritesTest {
    private static final SpaceKey GARDEN = new SpaceKey(Gardeners.GARDEN);

    private final Gardeners gardeners = new Gardeners();
    private final Guild guild = gardeners.guild;
    private final InMemoryContributions kept = new InMemoryContributions();
    private final ContentWritten listening = ContributionsOf.listening(guild, kept);
    private final Chore chore = ContributionsOf.chore(guild, kept, kept, new InMemoryTransactions(kept));

    @Test
    void what_a_member_writes_is_noted_and_what_others_write_is_not() {
        gardeners.member("ana");
        guild.person("zoe");

        writes("ana", Kind.PAGE);
        writes("ana", Kind.COMMENT);
        writes("zoe", Kind.PAGE);
        listening.written(Viewer.anonymous(), GARDEN, Kind.COMMENT);
        listening.written(guild.person("ana"), new SpaceKey("ELSEWHERE"), Kind.PAGE);

        assertThat(kept.after(0, 100))
                .extracting(
                        line -> line.contribution().user(),
                        line -> line.contribution().kind())
                .containsExactly(tuple(key("ana"), Kind.PAGE), tuple(key("ana"), Kind.COMMENT));
    }

    @Test
    void who_asked_to_join_or_has_left_is_no_member() {
        gardeners.member("ana");
        guild.joining.leave(guild.person("ana"), Gardeners.GARDEN, Optional.empty());

        writes("ana", Kind.EDIT);

        assertThat(kept.after(0, 100)).isEmpty();
    }

    @Test
    void people_are_counted_and_not_what_they_write() {
        gardeners.member("ana").member("ben");
        writes("ana", Kind.PAGE);
        writes("ana", Kind.EDIT);
        writes("ben", Kind.BLOG_POST);

        assertThat(chore.run()).isEqualTo(new Chore.Result(3, List.of()));

        Turnout.Count count = newest().orElseThrow();
        assertThat(count.week()).isEqualTo(2);
        assertThat(count.month().people()).isEqualTo(2);
        assertThat(count.year().people()).isEqualTo(2);
        assertThat(count.year().days()).isEmpty();
    }

    @Test
    void invariant_23_running_twice_or_being_cut_off_changes_nothing() {
        gardeners.member("ana");
        writes("ana", Kind.PAGE);
        chore.run();
        Community once = garden();

        assertThat(chore.run()).isEqualTo(new Chore.Result(0, List.of()));

        assertThat(garden()).isEqualTo(once);
        assertThat(kept.after(0, 100)).isEmpty();
    }

    @Test
    void invariant_23_two_nodes_that_take_in_the_same_lines_count_them_once() {
        gardeners.member("ana");
        writes("ana", Kind.PAGE);
        InMemoryTransactions transactions = new InMemoryTransactions(kept);
        ContributionLog slow = new InMemoryContributions() {
            private final List<Line> seen = kept.after(0, 100);

            @Override
            public synchronized List<Line> after(long id, int limit) {
                return id == 0 ? seen : List.of();
            }

            @Override
            public synchronized List<Line> take(Collection<Long> ids) {
                return kept.take(ids);
            }
        };

        chore.run();
        ContributionsOf.chore(guild, slow, kept, transactions).run();

        assertThat(days("ana").points(guild.clock.instant())).isEqualTo(3);
    }

    @ParameterizedTest
    @EnumSource(Storage.class)
    void invariant_23_what_was_cut_off_is_taken_in_by_the_next_run_once(Storage storage) {
        Tables tables = storage.cleared();
        Guild over = tables.guild();
        Viewer frida = over.person("frida");
        over.spaces.add(Gardeners.GARDEN, "Gardeners");
        over.spaces.administer(Gardeners.GARDEN, frida);
        over.founding.found(frida, Asked.founding(Gardeners.GARDEN, "Growing things"));
        ContributionsOf.listening(over, tables.contributionLog()).written(frida, GARDEN, Kind.PAGE);
        Contributors broken = mock(Contributors.class, delegatesTo(tables.contributors()));
        doThrow(new IllegalStateException("cut off")).when(broken).countSince(any(), any());

        Chore.Result cut = ContributionsOf.chore(over, tables.contributionLog(), broken, tables.transactions())
                .run();
        assertThat(cut.troubles()).isNotEmpty();
        assertThat(tables.contributionLog().after(0, 100)).hasSize(1);
        ContributionsOf.chore(over, tables.contributionLog(), tables.contributors(), tables.transactions())
                .run();

        CommunityId garden = over.communities.find(GARDEN).orElseThrow().id();
        assertThat(tables.contributors().daysOf(garden, frida.user().orElseThrow()))
                .map(days -> days.points(over.clock.instant()))
                .contains(3);
        assertThat(tables.contributionLog().after(0, 100)).isEmpty();
    }

    @Test
    void a_like_makes_somebody_active_and_is_nothing_that_they_wrote() {
        gardeners.member("ana");
        Instant quietSince = garden().life().pulse().last().orElse(Instant.EPOCH);
        guild.clock.goOn(Duration.ofDays(1));
        writes("ana", Kind.LIKE);

        assertThat(chore.run()).isEqualTo(new Chore.Result(1, List.of()));

        assertThat(days("ana").weeks(guild.clock.instant())).isEqualTo(1);
        assertThat(days("ana").points(guild.clock.instant())).isZero();
        assertThat(newest().map(Turnout.Count::week).orElse(0)).isZero();
        assertThat(garden().life().pulse().last().orElse(Instant.EPOCH))
                .as("a like wakes nothing")
                .isEqualTo(quietSince);
    }

    @Test
    void the_points_of_a_day_are_those_of_the_definition() {
        gardeners.member("ana").member("ben").member("cem");
        writes("ana", Kind.PAGE);
        writes("ben", Kind.BLOG_POST);
        writes("ben", Kind.EDIT);
        writes("ben", Kind.COMMENT);
        for (int i = 0; i < 5; i++) {
            writes("cem", Kind.PAGE);
        }
        chore.run();

        Instant now = guild.clock.instant();
        assertThat(days("ana").points(now)).isEqualTo(3);
        assertThat(days("ben").points(now)).isEqualTo(6);
        assertThat(days("cem").points(now)).isEqualTo(10);
        assertThat(kept.mostActive(garden().id(), now, 2)).containsExactly(key("cem"), key("ben"));
    }

    @Test
    void the_first_time_is_set_once_and_counts_whole_days_since_joining() {
        gardeners.member("ana");
        guild.clock.goOn(Duration.ofDays(3).plusHours(23));
        writes("ana", Kind.COMMENT);
        chore.run();
        guild.clock.goOn(Duration.ofDays(20));
        writes("ana", Kind.PAGE);
        chore.run();

        Instant now = guild.clock.instant();
        assertThat(kept.medianDays(garden().id(), now.minus(Duration.ofDays(21)), 1))
                .hasValue(3);
        assertThat(kept.medianDays(garden().id(), now.minus(Duration.ofDays(20)), 1))
                .isEmpty();
        assertThat(kept.countSince(garden().id(), now.minusMillis(1))).isEqualTo(1);
    }

    @Test
    void half_of_five_newcomers_needed_no_longer_than_the_median() {
        for (String each : new String[] {"a1", "a2", "a3", "a4", "a5"}) {
            gardeners.member(each);
        }
        for (String each : new String[] {"a1", "a2", "a3", "a4"}) {
            guild.clock.goOn(Duration.ofDays(1));
            writes(each, Kind.PAGE);
        }
        chore.run();
        assertThat(newest().orElseThrow().month().days()).isEmpty();

        guild.clock.goOn(Duration.ofDays(10));
        writes("a5", Kind.PAGE);
        chore.run();

        assertThat(newest().orElseThrow().month().days()).hasValue(3);
        assertThat(newest().orElseThrow().week()).isEqualTo(1);
    }

    @Test
    void numbers_go_down_without_anybody_doing_anything_until_there_are_none() {
        gardeners.member("ana");
        writes("ana", Kind.PAGE);
        chore.run();

        guild.clock.goOn(Duration.ofDays(40));
        chore.run();
        assertThat(newest().orElseThrow().month().people()).isZero();
        assertThat(newest().orElseThrow().quarter().people()).isEqualTo(1);
        assertThat(garden().turnout().about(guild.clock.instant().minus(Duration.ofDays(38))))
                .map(count -> count.month().people())
                .contains(1);

        guild.clock.goOn(Duration.ofDays(360));
        chore.run();
        assertThat(garden().turnout()).isEqualTo(Turnout.none());
        assertThat(chore.run().troubles()).isEmpty();
    }

    @Test
    void invariant_20_nothing_is_noted_of_an_archived_community() {
        gardeners.member("ana");
        guild.launched(Gardeners.GARDEN);
        guild.life.archive(guild.person("frida"), Gardeners.GARDEN).result().orElseThrow();

        writes("ana", Kind.PAGE);

        assertThat(kept.after(0, 100)).isEmpty();
    }

    @Test
    void what_was_written_in_a_space_that_is_gone_is_forgotten() {
        gardeners.member("ana");
        writes("ana", Kind.PAGE);
        guild.spaces.delete(Gardeners.GARDEN);

        assertThat(chore.run()).isEqualTo(new Chore.Result(1, List.of()));

        assertThat(kept.after(0, 100)).isEmpty();
    }

    @Test
    void the_trouble_of_one_community_is_not_that_of_the_others() {
        gardeners.member("ana");
        gardeners.found("KITCHEN", "Cooks");
        guild.joining.join(guild.person("ben"), "KITCHEN");
        writes("ana", Kind.PAGE);
        listening.written(guild.person("ben"), new SpaceKey("KITCHEN"), Kind.PAGE);
        InMemoryContributions broken = new InMemoryContributions() {
            @Override
            public void keep(Collection<Contributor> contributors) {
                if (contributors.iterator().next().community().equals(garden().id())) {
                    throw new IllegalStateException("no space left");
                }
                super.keep(contributors);
            }
        };

        Chore.Result result = ContributionsOf.chore(guild, kept, broken, new InMemoryTransactions())
                .run();

        assertThat(result.done()).isEqualTo(1);
        assertThat(result.troubles()).singleElement().asString().contains("no space left");
    }

    private void writes(String who, Kind kind) {
        listening.written(guild.person(who), GARDEN, kind);
    }

    private ActiveDays days(String who) {
        return kept.daysOf(garden().id(), key(who)).orElseThrow();
    }

    private Community garden() {
        return guild.communities.find(GARDEN).orElseThrow();
    }

    private Optional<Turnout.Count> newest() {
        return garden().turnout().newest();
    }

    private UserId key(String who) {
        return guild.person(who).user().orElseThrow();
    }
}
