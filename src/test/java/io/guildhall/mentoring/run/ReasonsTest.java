package io.guildhall.mentoring.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.guildhall.mentoring.criteria.Gathering;
import io.guildhall.mentoring.criteria.Rule;
import io.guildhall.mentoring.programme.Criteria;
import io.guildhall.mentoring.programme.Criterion;
import io.guildhall.mentoring.programme.ProgrammeKind;
import io.guildhall.mentoring.run.Unmatched.Why;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Why two, and why somebody is left. */
class ReasonsTest {
    private static final long CLAY = 1;
    private static final long GLAZE = 2;

    @Test
    void a_proposal_says_what_speaks_for_it_and_with_whom_the_mentee_could_be_instead() {
        Gathering all = Gathering.of(ProgrammeKind.TRADITIONAL, Criterion.RHYTHM);
        all.with(by -> new Criteria(
                Map.of(Criterion.RHYTHM, 1, Criterion.WISHES, 3),
                false,
                false,
                false,
                false,
                false,
                -9,
                9,
                0,
                by.aim()));
        all.taker("mia").hours(4);
        all.taker("moe").hours(1);
        all.giver("best").hours(4);
        all.giver("full").hours(3).places(1);
        all.giver("half").hours(2).places(2);
        all.giver("low").hours(1);
        all.giver("least").hours(16);
        all.wish("mia", "none", "best")
                .wish("best", "other", "other", "mia")
                .wish("moe", "full")
                .wish("full", "moe");
        Draft draft = Crowds.run(all);

        assertThat(Crowds.names(all.crowd(), draft)).containsExactly("best-mia", "full-moe");
        Proposal mia = draft.proposals().get(0);
        assertThat(mia.no()).isOne();
        assertThat(mia.parts()).isEqualTo(Map.of(Criterion.RHYTHM, 1_000, Criterion.WISHES, 700));
        assertThat(mia.points()).isEqualTo(775);
        assertThat(mia.wish()).as("the dearer wish of either").isEqualTo(2);
        assertThat(mia.alternatives())
                .containsExactly(
                        new Proposal.Alternative(all.enrolment("full"), 188, false),
                        new Proposal.Alternative(all.enrolment("half"), 125, true),
                        new Proposal.Alternative(all.enrolment("low"), 63, true));
        assertThat(draft.result().wishes()).containsExactly(1, 1, 0, 0);
        assertThat(draft.result().least()).isEqualTo(mia.points());
    }

    @Test
    void each_who_is_left_has_a_reason() {
        Gathering all = Gathering.usual(ProgrammeKind.TRADITIONAL);
        all.taker("silent");
        all.taker("alone").wants(GLAZE, 1, 1);
        all.taker("ruled").wants(CLAY, 1, 1);
        all.taker("late").wants(CLAY, 1, 1);
        all.taker("first").wants(CLAY, 1, 1).waited(1);
        all.giver("ana").offers(CLAY, 5);
        all.giver("idle").offers(7, 5);
        all.block("ruled", "ana");
        Draft draft = Crowds.run(all);

        assertThat(draft.unmatched())
                .extracting(each -> each.person(), Unmatched::why, Unmatched::candidates, Unmatched::taker)
                .containsExactly(
                        tuple(all, "silent", Why.SILENT, 0, true),
                        tuple(all, "alone", Why.NOBODY_OFFERS, 0, true),
                        tuple(all, "ruled", Why.BY_RULES, 0, true),
                        tuple(all, "late", Why.TAKEN, 1, true),
                        tuple(all, "idle", Why.BY_RULES, 0, false));
        assertThat(draft.unmatched()).extracting(Unmatched::no).containsExactly(1, 2, 3, 4, 5);
        assertThat(draft.unmatched().get(0).gained()).isEqualTo(Map.of(Rule.NO_SKILL, 2));
        assertThat(draft.unmatched().get(2).kept()).isEqualTo(Map.of(Rule.NOT_NOW, 1, Rule.NO_SKILL, 1));
    }

    private static org.assertj.core.groups.Tuple tuple(
            Gathering all, String name, Why why, int candidates, boolean taker) {
        return org.assertj.core.api.Assertions.tuple(all.enrolment(name), why, candidates, taker);
    }

    @Test
    void a_mentor_whom_some_would_fit_is_not_needed() {
        Gathering all = Gathering.of(ProgrammeKind.TRADITIONAL, Criterion.RHYTHM);
        all.taker("mia").hours(4);
        all.giver("ana").hours(4);
        all.giver("ben").hours(1);

        assertThat(Crowds.run(all).unmatched())
                .containsExactly(new Unmatched(1, all.enrolment("ben"), false, Why.NOT_NEEDED, 1, Map.of(), Map.of()));
    }

    @Test
    void of_an_odd_number_of_peers_one_is_left_for_no_other_reason() {
        Gathering all = Gathering.usual(ProgrammeKind.DUO);
        for (String each : List.of("a", "b", "c")) {
            all.giver(each).offers(CLAY, 5).wants(CLAY, 4, 1);
        }
        all.giver("hub").offers(GLAZE, 5);
        all.giver("spoke1").wants(GLAZE, 1, 1);
        all.giver("spoke2").wants(GLAZE, 1, 1);
        all.giver("spoke3").wants(GLAZE, 1, 1);
        Draft draft = Crowds.run(all);

        assertThat(draft.result().served()).isEqualTo(4);
        assertThat(draft.unmatched())
                .extracting(Unmatched::why)
                .as("one of three, and two who wanted the same one")
                .containsExactlyInAnyOrder(Why.ODD, Why.TAKEN, Why.TAKEN);
        assertThat(draft.unmatched()).allMatch(Unmatched::taker);
        assertThat(draft.proposals())
                .allMatch(each -> each.giver().value() < each.taker().value());
    }
}
