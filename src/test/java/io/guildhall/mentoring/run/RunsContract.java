package io.guildhall.mentoring.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.guildhall.kernel.DuplicateKeyException;
import io.guildhall.kernel.Transactions;
import io.guildhall.mentoring.criteria.Rule;
import io.guildhall.mentoring.enrolment.EnrolmentId;
import io.guildhall.mentoring.pairing.PairingId;
import io.guildhall.mentoring.programme.Criterion;
import io.guildhall.mentoring.programme.ProgrammeId;
import io.guildhall.mentoring.run.Proposal.Alternative;
import io.guildhall.mentoring.run.Proposal.Fate;
import io.guildhall.mentoring.run.Runs.Offered;
import io.guildhall.mentoring.run.Runs.Paper;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What every place where runs are kept must do. */
abstract class RunsContract {
    private static final ProgrammeId PAIRS = new ProgrammeId(7);
    private static final ProgrammeId OTHER = new ProgrammeId(8);
    private static final Instant NOON = Instant.parse("2026-12-01T12:00:00Z");
    private static final Pins PINS = new Pins(
            Set.of(new Pin(new EnrolmentId(3), new EnrolmentId(4)), new Pin(new EnrolmentId(3), new EnrolmentId(5))),
            Set.of(new Pin(new EnrolmentId(6), new EnrolmentId(4))));
    private static final int THOUSANDS = 1_203;

    abstract Runs runs();

    abstract Transactions transactions();

    @Test
    void keeps_everything_of_one_and_lists_the_newest_first() {
        Run first = kept(PAIRS, 1);
        Run second = runs().add(new Run(
                new RunId(0),
                PAIRS,
                2,
                3,
                RunState.COMPUTING,
                NOON,
                NOON.plusSeconds(1),
                new Progress(RunStep.MATCHING, 20, 300),
                Optional.of(first.id()),
                PINS,
                -42,
                Optional.empty(),
                Optional.empty()));
        Run tenth = kept(PAIRS, 10);
        kept(OTHER, 3);

        assertThat(second.pins()).isEqualTo(PINS);
        assertThat(second.from()).contains(first.id());
        assertThat(second.progress()).isEqualTo(new Progress(RunStep.MATCHING, 20, 300));
        assertThat(List.of(second.no(), second.round())).containsExactly(2, 3);
        assertThat(second.seed()).isEqualTo(-42);
        assertThat(runs().find(second.id())).contains(second);
        assertThat(runs().of(PAIRS, 0, 9)).containsExactly(tenth, second, first);
        assertThat(runs().of(PAIRS, 0, 1)).containsExactly(tenth);
        assertThat(runs().of(PAIRS, 10, 1)).containsExactly(second);
        assertThat(runs().of(PAIRS, 1, 9)).isEmpty();
        assertThat(runs().find(new RunId(tenth.id().value() + 99))).isEmpty();
    }

    @Test
    void what_it_found_in_numbers_is_kept_with_it() {
        Run asked = kept(PAIRS, 1);
        Result result = new Result(
                4,
                9,
                12,
                8,
                9,
                8_765,
                120,
                List.of(3, 1, 0, 5),
                List.of(0, 1, 3),
                210,
                new Result.Waited(3, 2),
                List.of(new Result.Group(Result.By.DEPARTMENT, "Bread, cakes | & more", 12, 8, true)),
                List.of(new Result.Wanted(17, 3)),
                1,
                new Followed(
                        Optional.of(new Pins(Set.of(pin(1, 2), pin(3, Long.MAX_VALUE)), Set.of(pin(5, 6), pin(7, 8)))),
                        List.of(new DroppedPin(pin(1, 2), DroppedPin.Why.FULL))));

        change(
                asked.id(),
                run -> run.with(Pins.NONE)
                        .at(new Progress(RunStep.SAVING, 9, 9))
                        .found(new Stamp("1", asked.seed(), "ab12", "cd34"), result, NOON.plusSeconds(9)));

        Run draft = runs().find(asked.id()).orElseThrow();
        assertThat(draft.state()).isEqualTo(RunState.DRAFT);
        assertThat(draft.since()).isEqualTo(NOON.plusSeconds(9));
        assertThat(draft.asked()).isEqualTo(NOON);
        assertThat(draft.stamp()).contains(new Stamp("1", asked.seed(), "ab12", "cd34"));
        assertThat(draft.result()).contains(result);
        assertThat(draft.progress()).isEqualTo(new Progress(RunStep.SAVING, 9, 9));
    }

    @Test
    void as_many_pins_as_anybody_may_want_are_kept() {
        Set<Pin> many = IntStream.range(0, WantedPins.MOST)
                .mapToObj(each -> new Pin(new EnrolmentId(1_000_000 + each), new EnrolmentId(2_000_000 + each)))
                .collect(Collectors.toSet());
        Run asked = kept(PAIRS, 1);

        change(asked.id(), run -> run.with(new Pins(many, many)));

        assertThat(runs().find(asked.id()).orElseThrow().pins()).isEqualTo(new Pins(many, many));
    }

    @Test
    void those_in_a_state_are_found_of_one_programme_and_of_all() {
        Run first = kept(PAIRS, 1);
        Run second = kept(PAIRS, 2);
        Run third = kept(PAIRS, 3);
        Run strange = kept(OTHER, 1);
        change(second.id(), run -> run.in(RunState.STALE, NOON.plusSeconds(5)));
        change(third.id(), run -> run.in(RunState.DRAFT, NOON.plusSeconds(5)));

        assertThat(runs().forChange(PAIRS, RunState.DRAFTS))
                .extracting(row -> row.value().no())
                .containsExactly(3, 2);
        assertThat(runs().forChange(PAIRS, Set.of())).isEmpty();
        assertThat(runs().walk(RunState.COMPUTING, 0, 9)).containsExactly(first, strange);
        assertThat(runs().walk(RunState.COMPUTING, 0, 1)).containsExactly(first);
        assertThat(runs().walk(RunState.COMPUTING, first.id().value(), 9)).containsExactly(strange);
    }

    @Test
    void a_programme_has_each_number_once() {
        kept(PAIRS, 1);
        kept(OTHER, 1);

        assertThatThrownBy(() -> transactions().inTransaction(() -> kept(PAIRS, 1)))
                .isInstanceOf(DuplicateKeyException.class);
    }

    @Test
    void it_is_counted_how_often_somebody_began_with_one() {
        Run run = kept(PAIRS, 1);
        Run other = kept(PAIRS, 2);

        assertThat(transactions().inTransaction(() -> runs().begin(run.id()))).isEqualTo(1);
        assertThat(transactions().inTransaction(() -> runs().begin(run.id()))).isEqualTo(2);
        assertThat(transactions().inTransaction(() -> runs().begin(other.id()))).isEqualTo(1);
        assertThat(runs().find(run.id())).contains(run);
    }

    @Test
    void proposals_are_kept_with_everything_and_paged_by_number() {
        Run run = kept(PAIRS, 1);
        Run other = kept(PAIRS, 2);
        Proposal rich = new Proposal(
                1,
                new EnrolmentId(3),
                new EnrolmentId(4),
                812,
                Map.of(Criterion.SKILLS, 1_000, Criterion.MIX, 0),
                2,
                true,
                List.of(
                        new Alternative(new EnrolmentId(Long.MAX_VALUE), 1_000, true),
                        new Alternative(new EnrolmentId(9), 5, false),
                        new Alternative(new EnrolmentId(10), 0, true)),
                Fate.PROPOSED,
                Optional.empty());
        List<Proposal> all = new ArrayList<>(List.of(rich));
        IntStream.rangeClosed(2, THOUSANDS).forEach(no -> all.add(plain(no)));
        write(() -> runs().add(run.id(), all, List.of()));
        write(() -> runs().add(other.id(), List.of(plain(1)), List.of()));

        assertThat(runs().proposals(run.id(), 0, THOUSANDS * 2)).isEqualTo(all);
        assertThat(runs().proposals(run.id(), 2, 2)).containsExactly(plain(3), plain(4));
        assertThat(runs().proposals(other.id(), 0, 9)).containsExactly(plain(1));
    }

    @Test
    void proposals_with_the_fewest_points_come_first_where_that_is_wanted() {
        Run run = kept(PAIRS, 1);
        write(() -> runs().add(run.id(), List.of(worth(1, 700), worth(2, 0), worth(3, 700), worth(4, 90)), List.of()));
        write(() -> runs().add(kept(PAIRS, 2).id(), List.of(worth(1, 1)), List.of()));

        assertThat(runs().weakest(run.id(), -1, 0, 9)).extracting(Proposal::no).containsExactly(2, 4, 1, 3);
        assertThat(runs().weakest(run.id(), 90, 4, 1)).extracting(Proposal::no).containsExactly(1);
        assertThat(runs().weakest(run.id(), 700, 1, 9)).extracting(Proposal::no).containsExactly(3);
        assertThat(runs().weakest(run.id(), 700, 3, 9)).isEmpty();
    }

    @Test
    void what_became_of_proposals_is_written_and_found_by_the_offer() {
        Run run = kept(PAIRS, 1);
        Run other = kept(PAIRS, 2);
        write(() -> runs().add(run.id(), List.of(plain(1), plain(2), plain(3)), List.of()));
        write(() -> runs().add(other.id(), List.of(plain(1), plain(2)), List.of()));
        Proposal offered = plain(2).came(Fate.OFFERED, Optional.of(new PairingId(77)));
        Proposal dropped = plain(3).came(Fate.DROPPED, Optional.empty());

        write(() -> runs().save(run.id(), List.of(offered, dropped)));

        assertThat(runs().proposals(run.id(), 0, 9)).containsExactly(plain(1), offered, dropped);
        assertThat(runs().proposals(other.id(), 0, 9)).containsExactly(plain(1), plain(2));
        assertThat(runs().offered(new PairingId(77))).contains(new Offered(run.id(), offered));
        assertThat(runs().offered(new PairingId(78))).isEmpty();

        Proposal other1 = plain(1).came(Fate.OFFERED, Optional.of(new PairingId(80)));
        Proposal followed = plain(2).came(Fate.FOLLOWED, Optional.of(new PairingId(81)));
        write(() -> runs().save(other.id(), List.of(other1, followed)));
        assertThat(runs().unfollowed(List.of(new PairingId(80), new PairingId(81), new PairingId(77))))
                .containsExactlyInAnyOrder(new Offered(run.id(), offered), new Offered(other.id(), other1));
        assertThat(runs().unfollowed(List.of())).isEmpty();
    }

    @Test
    void what_became_of_all_proposals_is_written_at_once_and_of_no_other_run() {
        Run run = kept(PAIRS, 1);
        Run other = kept(PAIRS, 2);
        write(() -> runs().add(run.id(), List.of(plain(1), plain(2)), List.of()));
        write(() -> runs().add(other.id(), List.of(plain(1)), List.of()));
        Proposal dropped = plain(1).came(Fate.DROPPED, Optional.empty());
        Proposal offered = plain(2).came(Fate.OFFERED, Optional.of(new PairingId(77)));

        write(() -> runs().saveAll(run.id(), List.of(dropped, offered)));

        assertThat(runs().proposals(run.id(), 0, 9)).containsExactly(dropped, offered);
        assertThat(runs().proposals(other.id(), 0, 9)).containsExactly(plain(1));
        assertThat(runs().offered(new PairingId(77))).contains(new Offered(run.id(), offered));
        write(() -> runs().save(run.id(), List.of(offered.came(Fate.FOLLOWED, offered.pairing()))));
        assertThat(runs().proposals(run.id(), 1, 9)).extracting(Proposal::fate).containsExactly(Fate.FOLLOWED);
    }

    @Test
    void the_unmatched_are_kept_with_their_reasons_and_paged_by_number() {
        Run run = kept(PAIRS, 1);
        Unmatched ruled = new Unmatched(
                1,
                new EnrolmentId(3),
                true,
                Unmatched.Why.BY_RULES,
                0,
                Map.of(Rule.NO_SKILL, 3, Rule.SAME_SITE, 4),
                Map.of(Rule.SAME_SITE, 4));
        Unmatched spare = new Unmatched(2, new EnrolmentId(4), false, Unmatched.Why.NOT_NEEDED, 7, Map.of(), Map.of());
        write(() -> runs().add(run.id(), List.of(), List.of(ruled, spare)));

        assertThat(runs().unmatched(run.id(), 0, 9)).containsExactly(ruled, spare);
        assertThat(runs().unmatched(run.id(), 1, 9)).containsExactly(spare);
        assertThat(runs().unmatched(run.id(), 0, 1)).containsExactly(ruled);
        assertThat(runs().unmatched(run.id(), new EnrolmentId(4))).contains(spare);
        assertThat(runs().unmatched(run.id(), new EnrolmentId(5))).isEmpty();
        assertThat(runs().unmatched(new RunId(run.id().value() + 9), new EnrolmentId(4)))
                .isEmpty();
    }

    @Test
    void long_texts_are_kept_with_a_run() {
        Run run = kept(PAIRS, 1);
        String text = "12345 t 3 0123456789abcdef \u00e4\n".repeat(30_000);

        write(() -> runs().keep(run.id(), Paper.PEOPLE, text));
        write(() -> runs().keep(run.id(), Paper.CERTIFICATE, ""));

        assertThat(runs().paper(run.id(), Paper.PEOPLE)).contains(text);
        assertThat(runs().paper(run.id(), Paper.CERTIFICATE)).contains("");
        assertThat(runs().paper(new RunId(run.id().value() + 9), Paper.PEOPLE)).isEmpty();
    }

    @Test
    void what_was_found_by_one_that_was_cut_off_is_forgotten_and_nothing_else() {
        Run run = kept(PAIRS, 1);
        Run other = kept(PAIRS, 2);
        Unmatched spare = new Unmatched(1, new EnrolmentId(4), false, Unmatched.Why.NOT_NEEDED, 7, Map.of(), Map.of());
        for (Run each : List.of(run, other)) {
            write(() -> runs().add(each.id(), List.of(plain(1)), List.of(spare)));
            write(() -> runs().keep(each.id(), Paper.PEOPLE, "4 t 1 ab"));
        }

        write(() -> runs().forget(run.id()));

        assertThat(runs().proposals(run.id(), 0, 9)).isEmpty();
        assertThat(runs().unmatched(run.id(), 0, 9)).isEmpty();
        assertThat(runs().paper(run.id(), Paper.PEOPLE)).isEmpty();
        assertThat(runs().proposals(other.id(), 0, 9)).hasSize(1);
        assertThat(runs().unmatched(other.id(), 0, 9)).hasSize(1);
        assertThat(runs().paper(other.id(), Paper.PEOPLE)).isPresent();
        write(() -> runs().add(run.id(), List.of(plain(1)), List.of(spare)));
        assertThat(runs().proposals(run.id(), 0, 9)).hasSize(1);
    }

    private static Pin pin(long giver, long taker) {
        return new Pin(new EnrolmentId(giver), new EnrolmentId(taker));
    }

    private static Proposal plain(int no) {
        return worth(no, no);
    }

    private static Proposal worth(int no, int points) {
        return new Proposal(
                no,
                new EnrolmentId(1_000 + no),
                new EnrolmentId(5_000 + no),
                points,
                Map.of(),
                0,
                false,
                List.of(),
                Fate.PROPOSED,
                Optional.empty());
    }

    private Run kept(ProgrammeId programme, int no) {
        return runs().add(new Run(
                new RunId(0),
                programme,
                no,
                1,
                RunState.COMPUTING,
                NOON,
                NOON,
                Progress.NONE,
                Optional.empty(),
                Pins.NONE,
                no,
                Optional.empty(),
                Optional.empty()));
    }

    private void change(RunId id, UnaryOperator<Run> change) {
        write(() -> {
            RunRow row = runs().forChange(id).orElseThrow();
            row.save(change.apply(row.value()));
        });
    }

    private void write(Runnable work) {
        transactions().inTransaction(() -> {
            work.run();
            return "";
        });
    }
}
