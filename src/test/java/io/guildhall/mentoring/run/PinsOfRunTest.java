package io.guildhall.mentoring.run;

import static io.guildhall.mentoring.run.Crowds.NOW;
import static io.guildhall.mentoring.run.Crowds.SEED;
import static org.assertj.core.api.Assertions.assertThat;

import io.guildhall.mentoring.criteria.Gathering;
import io.guildhall.mentoring.programme.Criterion;
import io.guildhall.mentoring.programme.ProgrammeKind;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What a run makes of the will of managers. */
class PinsOfRunTest {
    private final Gathering all = Gathering.of(ProgrammeKind.TRADITIONAL, Criterion.RHYTHM);

    PinsOfRunTest() {
        all.giver("ana").hours(4);
        all.giver("ben").hours(1);
        all.taker("mia").hours(4);
        all.taker("moe").hours(1);
    }

    private Pin pin(String giver, String taker) {
        return new Pin(all.enrolment(giver), all.enrolment(taker));
    }

    private Draft together(Pin... pins) {
        return Crowds.run(all.crowd(), new Pins(Set.of(pins), Set.of()), SEED);
    }

    private Draft apart(Pin... pins) {
        return Crowds.run(all.crowd(), new Pins(Set.of(), Set.of(pins)), SEED);
    }

    @Test
    void whom_managers_want_together_is_together_and_the_rest_is_the_best_around_them() {
        Draft draft = together(pin("ana", "moe"));

        assertThat(Crowds.names(all.crowd(), draft)).containsExactly("ben-mia", "ana-moe");
        assertThat(draft.proposals()).extracting(Proposal::pinned).containsExactly(false, true);
        assertThat(draft.result().dropped()).isZero();
        assertThat(holds(new Pins(Set.of(pin("ana", "moe")), Set.of()), draft)).isTrue();
        assertThat(holds(Pins.NONE, draft))
                .as("without the pin something better is there")
                .isFalse();
    }

    @Test
    void whom_managers_want_apart_is_apart_and_counts_for_no_rule() {
        Draft draft = apart(pin("ana", "mia"), pin("ben", "mia"));

        assertThat(Crowds.names(all.crowd(), draft)).containsExactly("ben-moe");
        Unmatched mia = draft.unmatched().get(0);
        assertThat(mia.person()).isEqualTo(all.enrolment("mia"));
        assertThat(mia.kept()).isEmpty();
        assertThat(mia.candidates()).isZero();
        assertThat(draft.proposals().get(0).alternatives())
                .extracting(Proposal.Alternative::giver)
                .containsExactly(all.enrolment("ana"));
    }

    @Test
    void a_pin_sets_rules_of_the_programme_aside() {
        all.with(by -> Crowds.skillNeeded(by, true));

        assertThat(Crowds.run(all).proposals()).isEmpty();
        assertThat(Crowds.names(all.crowd(), together(pin("ana", "mia")))).containsExactly("ana-mia");
    }

    @Test
    void a_pin_that_nobody_may_have_is_dropped_and_says_why() {
        all.giver("away").away();
        all.giver("full").places(0);
        all.taker("boss").hours(1);
        all.taker("blocks").hours(1);
        all.taker("former").hours(1);
        all.manager("ana", "boss")
                .block("ana", "blocks")
                .before("ana", "former", 1)
                .notAgain();

        Pin turned = new Pin(all.enrolment("mia"), all.enrolment("ana"));
        Result result = together(
                        pin("away", "mia"),
                        pin("full", "mia"),
                        pin("ana", "boss"),
                        pin("ana", "blocks"),
                        pin("ana", "former"),
                        turned)
                .result();

        assertThat(result.dropped()).isEqualTo(6);
        assertThat(result.followed().dropped())
                .as("a block looks like somebody who has no time and like a manager")
                .containsExactlyInAnyOrder(
                        new DroppedPin(pin("away", "mia"), DroppedPin.Why.RULES),
                        new DroppedPin(pin("full", "mia"), DroppedPin.Why.FULL),
                        new DroppedPin(pin("ana", "boss"), DroppedPin.Why.RULES),
                        new DroppedPin(pin("ana", "blocks"), DroppedPin.Why.RULES),
                        new DroppedPin(pin("ana", "former"), DroppedPin.Why.BEFORE),
                        new DroppedPin(turned, DroppedPin.Why.GONE));
    }

    @Test
    void more_pins_than_places_and_pins_for_and_against_are_dropped() {
        Draft draft = together(pin("ana", "mia"), pin("ana", "moe"));
        assertThat(Crowds.names(all.crowd(), draft)).containsExactly("ana-mia", "ben-moe");
        assertThat(draft.result().dropped()).isOne();
        assertThat(draft.result().followed().dropped())
                .containsExactly(new DroppedPin(pin("ana", "moe"), DroppedPin.Why.FULL));

        Pins both = new Pins(Set.of(pin("ana", "mia")), Set.of(pin("ana", "mia")));
        Draft other = Crowds.run(all.crowd(), both, SEED);
        assertThat(Crowds.names(all.crowd(), other)).containsExactly("ben-mia", "ana-moe");
        assertThat(other.result().dropped()).isOne();
        assertThat(other.result().followed())
                .isEqualTo(new Followed(
                        Optional.of(both), List.of(new DroppedPin(pin("ana", "mia"), DroppedPin.Why.APART))));
    }

    @Test
    void what_is_wanted_since_is_counted_once_for_each_two_also_where_it_was_taken_back() {
        Pins then = new Pins(Set.of(pin("ana", "mia"), pin("ben", "moe")), Set.of(pin("ana", "moe")));
        Followed followed = Crowds.run(all.crowd(), then, SEED).result().followed();

        assertThat(followed.changes(then)).isZero();
        assertThat(followed.changes(new Pins(then.together(), Set.of())))
                .as("apart no more")
                .isOne();
        assertThat(followed.changes(new Pins(Set.of(pin("ana", "mia")), then.apart())))
                .as("together no more")
                .isOne();
        assertThat(followed.changes(new Pins(Set.of(pin("ana", "mia")), Set.of(pin("ana", "moe"), pin("ben", "moe")))))
                .as("together, and now apart")
                .isOne();
        assertThat(followed.changes(Pins.NONE)).isEqualTo(3);
        assertThat(Followed.UNKNOWN.changes(then))
                .as("nobody knows what an earlier version read")
                .isZero();
    }

    @Test
    void whoever_has_somebody_by_a_pin_takes_nobody_elses_first() {
        all.giver("ben").places(0);
        all.giver("cleo").hours(4);
        all.taker("mia").places(2).waited(5);
        Draft draft = together(pin("ana", "mia"));

        assertThat(Crowds.names(all.crowd(), draft)).containsExactly("ana-mia", "cleo-moe");
    }

    @Test
    void peers_are_pinned_whichever_of_them_is_named_first() {
        Gathering peers = Gathering.of(ProgrammeKind.DUO, Criterion.RHYTHM);
        peers.giver("a").hours(1);
        peers.giver("b").hours(1);
        peers.giver("c").hours(4);
        peers.giver("d").hours(4);
        Pin pin = new Pin(peers.enrolment("d"), peers.enrolment("a"));

        assertThat(Crowds.names(peers.crowd(), Crowds.run(peers))).containsExactly("a-b", "c-d");
        assertThat(Crowds.names(peers.crowd(), Crowds.run(peers.crowd(), new Pins(Set.of(pin), Set.of()), SEED)))
                .containsExactly("b-c", "a-d");
        assertThat(Crowds.run(peers.crowd(), new Pins(Set.of(), Set.of(pin)), SEED)
                        .proposals())
                .hasSize(2);
    }

    private boolean holds(Pins pins, Draft draft) {
        return CertificateProof.holds(all.crowd(), pins, SEED, draft.proposals(), draft.certificate(), NOW);
    }
}
