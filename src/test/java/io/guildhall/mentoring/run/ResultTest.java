package io.guildhall.mentoring.run;

import static io.guildhall.mentoring.run.Crowds.SEED;
import static org.assertj.core.api.Assertions.assertThat;

import io.guildhall.mentoring.criteria.Crowd;
import io.guildhall.mentoring.criteria.Gathering;
import io.guildhall.mentoring.enrolment.EnrolmentId;
import io.guildhall.mentoring.programme.Criteria;
import io.guildhall.mentoring.programme.Criterion;
import io.guildhall.mentoring.programme.ProgrammeKind;
import io.guildhall.mentoring.run.Result.By;
import io.guildhall.mentoring.run.Result.Group;
import io.guildhall.mentoring.run.Result.Wanted;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What a run says of itself in numbers. */
class ResultTest {
    @Test
    void it_counts_people_places_pairs_loads_and_who_waited() {
        Gathering all = Gathering.of(ProgrammeKind.TRADITIONAL, Criterion.RHYTHM);
        all.giver("ana").hours(2).places(3);
        all.giver("ben").hours(2).places(1);
        all.giver("idle").hours(2).places(2);
        all.giver("away").away();
        all.taker("mia").hours(2).waited(3);
        all.taker("moe").hours(1).waited(1);
        all.taker("max").hours(2);
        all.block("mia", "idle").block("moe", "idle").block("max", "idle");
        Result result = Crowds.run(all).result();

        assertThat(result.givers()).isEqualTo(3);
        assertThat(result.places()).isEqualTo(6);
        assertThat(result.takers()).isEqualTo(3);
        assertThat(result.served()).isEqualTo(3);
        assertThat(result.pairs()).isEqualTo(3);
        assertThat(result.points()).isEqualTo(2_500);
        assertThat(result.least()).isEqualTo(500);
        assertThat(result.loads()).containsExactly(1, 1, 1, 0, 0);
        assertThat(result.waitedBefore()).isEqualTo(new Result.Waited(2, 2));
        // Shares 0, 2/3 and 1: ((1-3)·0 + 0·2/3 + 2·1) / (3 · 5/3) = 2/5... each of it in thousandths.
        assertThat(result.gini()).isEqualTo(400);
    }

    @Test
    void parts_of_ten_and_more_are_told_apart_and_marked_where_they_are_behind() {
        Gathering all = Gathering.of(ProgrammeKind.TRADITIONAL, Criterion.RHYTHM);
        all.giver("ana").hours(2).places(10);
        all.giver("ben").hours(2).places(7);
        for (int no = 0; no < 30; no++) {
            boolean kiln = no < 10;
            all.taker("taker" + no)
                    .hours(2)
                    .waited(kiln ? 2 : no < 17 ? 1 : 0)
                    .works(kiln ? "Kiln" : no < 20 ? "Wheel" : no < 29 ? "Few" : "", "Site", kiln ? 8 : 3);
        }
        assertThat(Crowds.run(all).result().groups())
                .containsExactly(
                        new Group(By.DEPARTMENT, "Kiln", 10, 10, false),
                        new Group(By.DEPARTMENT, "Wheel", 10, 7, true),
                        new Group(By.SITE, "Site", 30, 17, false),
                        new Group(By.SENIORITY, "3", 20, 7, true),
                        new Group(By.SENIORITY, "6", 10, 10, false));
    }

    @Test
    void where_one_more_mentor_would_help_is_counted_as_if_they_came() {
        int chains = 0;
        for (int no = 0; no < 150; no++) {
            Gathering all = Crowds.random(ProgrammeKind.TRADITIONAL, 4, 9, 3, no);
            all.with(by -> Crowds.skillNeeded(by, true)).usually(1 + no % 3);
            all.with(by -> new Criteria(by.weights(), true, false, false, false, false, -9, 9, 0, by.aim()));
            Crowd before = all.crowd();
            Draft draft = Crowds.run(before, Pins.NONE, SEED);
            for (Wanted wanted : draft.result().wanted()) {
                Gathering more = Crowds.random(ProgrammeKind.TRADITIONAL, 4, 9, 3, no);
                more.with(by -> new Criteria(by.weights(), true, false, false, false, false, -9, 9, 0, by.aim()));
                more.giver("one more").offers(wanted.skill(), 5).places(1 + no % 3);
                int served = Crowds.run(more).result().served();
                assertThat(draft.result().served() + wanted.more())
                        .as("crowd %s with %s", no, wanted)
                        .isEqualTo(served);
                long alone = draft.unmatched().stream().filter(Unmatched::taker).count();
                chains += wanted.more() < Math.min(alone, 1 + no % 3) ? 1 : 0;
            }
            assertThat(draft.result().wanted()).hasSizeLessThanOrEqualTo(5);
        }
        assertThat(chains).isPositive();
    }

    @Test
    void a_mentee_who_has_somebody_makes_room_for_another() {
        Gathering all = Gathering.usual(ProgrammeKind.TRADITIONAL).usually(2);
        all.giver("ana").offers(1, 5);
        all.taker("both").wants(1, 1, 1).wants(2, 1, 1).waited(1);
        all.taker("one").wants(1, 1, 1).wants(3, 1, 1);

        assertThat(Crowds.run(all).result().wanted()).containsExactly(new Wanted(1, 1), new Wanted(3, 1));
        all.taker("two").wants(2, 1, 1);
        assertThat(Crowds.run(all).result().wanted())
                .as("both and two come to the one more who offers 2, and one to ana")
                .contains(new Wanted(2, 2));
    }

    @Test
    void what_is_kept_as_text_is_the_same_when_it_is_read() {
        Result result = new Result(
                1,
                2,
                3,
                4,
                5,
                6_000_000_000L,
                7,
                List.of(1, 2, 3, 4),
                List.of(5, 6, 7, 8, 9),
                10,
                new Result.Waited(11, 12),
                List.of(
                        new Group(By.SITE, "North = \\n of \r\n\\ the river ", 13, 14, true),
                        new Group(By.SENIORITY, "3", 15, 16, false)),
                List.of(new Wanted(17, 18)),
                19,
                new Followed(
                        Optional.of(Pins.NONE),
                        List.of(
                                new DroppedPin(new Pin(new EnrolmentId(20), new EnrolmentId(21)), DroppedPin.Why.GONE),
                                new DroppedPin(
                                        new Pin(new EnrolmentId(22), new EnrolmentId(23)), DroppedPin.Why.BEFORE))));

        assertThat(Result.parse(result.text())).isEqualTo(result);
        assertThat(result.text().lines()).allMatch(line -> line.matches("[a-z]+=.*"));
        IntStream.range(0, 30).forEach(no -> {
            Result other = Crowds.run(Crowds.random(ProgrammeKind.TRADITIONAL, 20, 30, 3, no))
                    .result();
            assertThat(Result.parse(other.text())).isEqualTo(other);
        });
    }

    @Test
    void what_an_earlier_version_did_not_write_counts_as_none() {
        Result result = Result.parse("givers=3\nnew in version 9\nlater=7");

        assertThat(result.givers()).isEqualTo(3);
        assertThat(result.takers()).isZero();
        assertThat(result.waitedBefore()).isEqualTo(new Result.Waited(0, 0));
        assertThat(result.groups()).isEmpty();
        assertThat(result.followed()).isEqualTo(Followed.UNKNOWN);
    }
}
