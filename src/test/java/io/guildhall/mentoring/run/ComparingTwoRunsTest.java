package io.guildhall.mentoring.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.guildhall.kernel.Outcome;
import io.guildhall.kernel.Viewer;
import io.guildhall.mentoring.enrolment.EnrolmentId;
import io.guildhall.mentoring.programme.ProgrammeKind;
import io.guildhall.mentoring.programme.ProgrammeRefusal;
import io.guildhall.mentoring.run.ComparingService.Compared;
import io.guildhall.mentoring.run.ComparingService.Two;
import io.guildhall.mentoring.run.RunService.Wish;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Whoever manages a programme lays two of its runs beside each other. */
class ComparingTwoRunsTest {
    private static final int NAMED = 25;

    private final Matches matches = Reviews.of(ProgrammeKind.TRADITIONAL);
    private final ComparingService comparing = Reviews.comparing(matches);
    private final Viewer frida = matches.garden.person("frida");
    private final Run first = matches.draft();

    private Compared compared(Run here, Run there, int named) {
        return comparing.compare(frida, here.id(), there.id(), named).result().orElseThrow();
    }

    private Run next() {
        matches.service.ask(frida, matches.garden.programme, Optional.of(first.id()), Optional.empty());
        matches.work();
        return matches.runs.of(matches.garden.programme, 0, 1).get(0);
    }

    /** Another one in which the first pair is not together. */
    private Run withoutTheFirstPair() {
        Two two = firstPair();
        matches.service.pin(
                frida,
                first.id(),
                new WantedPins.Two(
                        two.giver().orElseThrow().value(),
                        two.taker().orElseThrow().value()),
                Wish.APART);
        return next();
    }

    private Two firstPair() {
        Pair pair = matches.service
                .pairs(frida, first.id(), Optional.empty(), 1)
                .result()
                .orElseThrow()
                .items()
                .get(0);
        return new Two(pair.giver(), pair.taker());
    }

    @Test
    void two_that_found_the_same_differ_in_nothing() {
        Compared compared = compared(next(), first, NAMED);

        assertThat(compared.there().id()).isEqualTo(first.id());
        assertThat(compared.both()).isEqualTo(2);
        assertThat(compared.here()).isZero();
        assertThat(compared.elsewhere()).isZero();
        assertThat(compared.onlyHere()).isEmpty();
        assertThat(compared.onlyThere()).isEmpty();
    }

    @Test
    void pairs_of_one_alone_are_counted_and_named_for_each_of_the_two() {
        Two gone = firstPair();
        Run second = withoutTheFirstPair();

        Compared compared = compared(second, first, NAMED);
        Compared turned = compared(first, second, NAMED);

        assertThat(compared.onlyThere()).contains(gone).hasSize(compared.elsewhere());
        assertThat(compared.onlyHere()).doesNotContain(gone).hasSize(compared.here());
        assertThat(compared.both() + compared.elsewhere()).isEqualTo(2);
        assertThat(turned.onlyHere()).isEqualTo(compared.onlyThere());
        assertThat(turned.onlyThere()).isEqualTo(compared.onlyHere());
        assertThat(turned.both()).isEqualTo(compared.both());
    }

    @Test
    void no_more_are_named_than_wanted_and_all_are_counted() {
        Run second = withoutTheFirstPair();
        Compared all = compared(second, first, NAMED);

        Compared none = compared(second, first, 0);

        assertThat(none.onlyHere()).isEmpty();
        assertThat(none.onlyThere()).isEmpty();
        assertThat(List.of(none.both(), none.here(), none.elsewhere()))
                .isEqualTo(List.of(all.both(), all.here(), all.elsewhere()));
    }

    @Test
    void whoever_was_erased_is_named_by_nobody() {
        Two gone = firstPair();
        Run second = withoutTheFirstPair();
        matches.garden.set(gone.taker().orElseThrow().value().replace("key-", ""), Erased::of);

        assertThat(compared(second, first, NAMED).onlyThere()).contains(new Two(gone.giver(), Optional.empty()));
    }

    @Test
    void more_pairs_than_are_read_at_once_are_compared_to_the_last() {
        Run second = next();
        matches.runs.saveAll(
                second.id(),
                IntStream.rangeClosed(1, 4_001).mapToObj(no -> strange(no)).toList());
        matches.runs.saveAll(
                first.id(),
                IntStream.rangeClosed(1, 4_000).mapToObj(no -> strange(no)).toList());

        Compared compared = compared(second, first, NAMED);

        assertThat(List.of(compared.both(), compared.here(), compared.elsewhere()))
                .isEqualTo(List.of(4_000, 1, 0));
        assertThat(compared.onlyHere()).containsExactly(new Two(Optional.empty(), Optional.empty()));
    }

    private static Proposal strange(int no) {
        EnrolmentId person = new EnrolmentId(10_000L + no);
        return new Proposal(
                no, person, person, 0, Map.of(), 0, false, List.of(), Proposal.Fate.PROPOSED, Optional.empty());
    }

    @Test
    void others_learn_nothing_and_a_run_that_is_none_is_none() {
        Run second = next();

        Outcome<Compared> member = comparing.compare(matches.garden.person("mia"), second.id(), first.id(), NAMED);
        Outcome<Compared> none = comparing.compare(frida, second.id(), new RunId(999), NAMED);

        assertThat(member.reason().orElseThrow().code()).isEqualTo(ProgrammeRefusal.NOT_MANAGER);
        assertThat(none.reason().orElseThrow().code()).isEqualTo(RunRefusal.UNKNOWN);
        assertThat(comparing
                        .compare(Viewer.anonymous(), second.id(), first.id(), NAMED)
                        .result())
                .isEmpty();
    }
}
