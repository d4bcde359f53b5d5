package io.guildhall.mentoring.run;

import static io.guildhall.mentoring.run.Crowds.NOBODY_WATCHES;
import static io.guildhall.mentoring.run.Crowds.NOW;
import static io.guildhall.mentoring.run.Crowds.SEED;
import static org.assertj.core.api.Assertions.assertThat;

import io.guildhall.mentoring.criteria.Crowd;
import io.guildhall.mentoring.criteria.Gathering;
import io.guildhall.mentoring.criteria.Weighing;
import io.guildhall.mentoring.programme.Aim;
import io.guildhall.mentoring.programme.Criterion;
import io.guildhall.mentoring.programme.ProgrammeKind;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Pairs that are left out at first are found where they matter. */
class PricingTest {
    @Test
    void looking_at_two_of_each_first_comes_to_the_same() {
        ProgrammeKind[] kinds = {ProgrammeKind.TRADITIONAL, ProgrammeKind.DUO};
        int left = 0;
        for (int no = 0; no < 120; no++) {
            Gathering all = Crowds.random(kinds[no % 2], 14, 14, 3, no);
            Aim aim = Aim.values()[no / 2 % 2];
            Crowd crowd = all.with(by -> Crowds.aiming(by, aim)).crowd();
            left += new Weighing(crowd, NOW).pairable(2, 0, each -> {}).left() > 0 ? 1 : 0;

            Draft few = Computation.of(crowd, Pins.NONE, SEED, NOW, NOBODY_WATCHES, 2, 0);
            Draft whole = Crowds.run(all);

            assertThat(Merit.of(crowd, Merit.chosen(crowd, Crowds.fits(crowd), few)))
                    .as("crowd %s", no)
                    .isEqualTo(Merit.of(crowd, Merit.chosen(crowd, Crowds.fits(crowd), whole)));
            assertThat(holds(crowd, few, 2)).as("with what was looked at").isTrue();
            assertThat(holds(crowd, few, Weighing.MOST)).as("with everything").isTrue();
        }
        assertThat(left).isGreaterThan(60);
    }

    @Test
    void of_very_many_who_fit_one_who_fits_least_is_found_where_only_they_are_left() {
        Gathering all = Gathering.of(ProgrammeKind.TRADITIONAL, Criterion.RHYTHM);
        int many = Weighing.MOST + 20;
        IntStream.range(0, many).forEach(no -> all.giver("giver" + no).hours(no < 20 ? 1 : 40));
        IntStream.range(0, many).forEach(no -> all.taker("taker" + no).hours(40));
        Draft draft = Crowds.run(all);

        assertThat(draft.result().served())
                .as("each of them has one, the 20 too")
                .isEqualTo(many);
        assertThat(holds(all.crowd(), draft, Weighing.MOST)).isTrue();
    }

    private static boolean holds(Crowd crowd, Draft draft, int most) {
        return CertificateProof.holds(crowd, Pins.NONE, SEED, draft.proposals(), draft.certificate(), NOW, most);
    }
}
