package io.guildhall.mentoring.run;

import static io.guildhall.mentoring.run.Crowds.NOW;
import static io.guildhall.mentoring.run.Crowds.SEED;
import static org.assertj.core.api.Assertions.assertThat;

import io.guildhall.mentoring.criteria.Crowd;
import io.guildhall.mentoring.criteria.Gathering;
import io.guildhall.mentoring.enrolment.EnrolmentId;
import io.guildhall.mentoring.programme.ProgrammeKind;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What proves a run proves nothing else. */
class CertificateTest {
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]+");

    @ParameterizedTest
    @EnumSource(
            value = ProgrammeKind.class,
            names = {"TRADITIONAL", "DUO"})
    void no_number_of_it_can_be_another_one(ProgrammeKind kind) {
        int changed = 0;
        for (int no = 0; no < 12; no++) {
            Gathering all = Crowds.random(kind, 9, 7, 2, no);
            Crowd crowd = all.crowd();
            Draft draft = Crowds.run(all);
            String text = draft.certificate();
            assertThat(holds(crowd, draft.proposals(), text)).isTrue();
            Matcher number = NUMBER.matcher(text);
            while (number.find()) {
                for (int by : new int[] {-1, 1}) {
                    String other = text.substring(0, number.start())
                            + (Long.parseLong(number.group()) + by)
                            + text.substring(number.end());
                    assertThat(holds(crowd, draft.proposals(), other))
                            .as("crowd %s with %s", no, other)
                            .isFalse();
                    changed++;
                }
            }
        }
        assertThat(changed).isGreaterThan(200);
    }

    @Test
    void no_pair_can_be_another_one_nor_be_missing() {
        Gathering all = Crowds.random(ProgrammeKind.TRADITIONAL, 9, 7, 2, 3);
        Crowd crowd = all.crowd();
        Draft draft = Crowds.run(all);
        assertThat(draft.proposals()).hasSizeGreaterThan(2);
        for (int at = 0; at < draft.proposals().size(); at++) {
            List<Proposal> fewer = new ArrayList<>(draft.proposals());
            Proposal one = fewer.remove(at);
            assertThat(holds(crowd, fewer, draft.certificate())).isFalse();

            List<Proposal> twice = new ArrayList<>(draft.proposals());
            twice.add(one);
            assertThat(holds(crowd, twice, draft.certificate())).isFalse();

            fewer.add(new Proposal(
                    one.no(),
                    new EnrolmentId(777),
                    one.taker(),
                    one.points(),
                    one.parts(),
                    one.wish(),
                    one.pinned(),
                    one.alternatives(),
                    one.fate(),
                    one.pairing()));
            assertThat(holds(crowd, fewer, draft.certificate())).isFalse();
        }
    }

    @Test
    void it_proves_nothing_of_other_people_or_of_another_text() {
        Gathering all = Crowds.random(ProgrammeKind.TRADITIONAL, 9, 7, 2, 3);
        Draft draft = Crowds.run(all);
        assertThat(holds(all.crowd(), draft.proposals(), "")).isFalse();
        assertThat(holds(all.crowd(), draft.proposals(), draft.certificate() + "x 1 2\n"))
                .isFalse();
        assertThat(holds(all.crowd(), draft.proposals(), draft.certificate() + "g one 2\n"))
                .isFalse();
        assertThat(holds(all.crowd(), draft.proposals(), draft.certificate() + "g\n"))
                .isFalse();

        all.taker("late").wants(0, 1, 1).wants(1, 1, 1);
        all.giver("late too").offers(0, 5).offers(1, 5);
        assertThat(holds(all.crowd(), draft.proposals(), draft.certificate())).isFalse();
    }

    private static boolean holds(Crowd crowd, List<Proposal> proposals, String text) {
        return CertificateProof.holds(crowd, Pins.NONE, SEED, proposals, text, NOW);
    }
}
