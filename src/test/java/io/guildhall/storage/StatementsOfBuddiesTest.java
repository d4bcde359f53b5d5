package io.guildhall.storage;

import static org.assertj.core.api.Assertions.assertThat;

import io.guildhall.mentoring.buddy.BuddiesOf;
import io.guildhall.mentoring.pairing.Askers;
import io.guildhall.mentoring.pairing.Pairing;
import io.guildhall.mentoring.programme.ProgrammeKind;
import io.guildhall.mentoring.programme.ProgrammeRole;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a buddy costs: a step that leads to one asks what the node knows, and asking costs the same among many. */
class StatementsOfBuddiesTest {
    @ParameterizedTest
    @EnumSource(Storage.class)
    void being_offered_a_buddy_costs_the_same_among_two_and_among_thirty(Storage storage) {
        Tables tables = storage.cleared();
        Askers people = Askers.over(tables, ProgrammeKind.BUDDY, Optional.empty());
        BuddiesOf garden = new BuddiesOf(people);
        people.enrolled(ProgrammeRole.MENTOR, 2, "ana", "ben").room.member("mia");

        assertThat(tables.statements(() -> garden.walk("mia"))).as("no step").hasSize(2);
        garden.laid();
        assertThat(tables.statements(() -> garden.walk("mia")))
                .as("and one for what the node does not know")
                .hasSize(3);
        List<String> few = tables.statements(() -> garden.offered("mia", 0));
        people.enrolled(
                ProgrammeRole.MENTOR,
                2,
                IntStream.range(0, 30).mapToObj(no -> "m" + no).toArray(String[]::new));
        assertThat(tables.statements(() -> garden.offered("mia", 0))).hasSameSizeAs(few);

        Pairing[] asked = new Pairing[1];
        assertThat(few).as("four of them for the programme").hasSize(12);
        assertThat(tables.statements(() -> asked[0] = people.asked("mia", "ana")))
                .as("one more than asking as somebody who takes part")
                .hasSize(12);
        people.accept("ana", asked[0]).result().orElseThrow();
        assertThat(tables.statements(() -> garden.begun(people.now(asked[0])))).hasSize(7);
        assertThat(garden.walk("mia").done()).isEqualTo(1);
    }
}
