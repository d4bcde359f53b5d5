package io.guildhall.mentoring.programme;

import static org.assertj.core.api.Assertions.assertThat;

import io.guildhall.community.CommunityId;
import io.guildhall.kernel.MovableClock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What one node knows, while another one changes the same tables: here by {@link Workshop#programmes}, behind its back. */
class ProgrammesOfNodeTest {
    private final Workshop workshop = new Workshop();
    private final MovableClock clock = workshop.guild.clock;
    private final ProgrammesOfNode known = new ProgrammesOfNode(workshop.programmes, clock);

    private void behindItsBack(Programme programme, ProgrammeState state) {
        ProgrammeRow row = workshop.programmes.forChange(programme.id()).orElseThrow();
        row.save(row.value().in(state));
    }

    private List<ProgrammeState> states() {
        return known.of(workshop.community()).stream().map(Programme::state).toList();
    }

    @Test
    void what_another_node_changed_is_known_after_a_minute_and_not_read_before() {
        Programme pairs = workshop.open(ProgrammeKind.DUO);
        assertThat(known.of(workshop.community())).containsExactly(pairs);
        assertThat(known.find(pairs.id())).contains(pairs);

        behindItsBack(pairs, ProgrammeState.PAUSED);
        Programme coffee = workshop.open(ProgrammeKind.ROULETTE);
        clock.goOn(ProgrammesOfNode.FRESH.minusMillis(1));
        assertThat(known.of(workshop.community())).containsExactly(pairs);
        assertThat(known.find(pairs.id())).contains(pairs);

        clock.goOn(ProgrammesOfNode.FRESH);
        assertThat(known.of(workshop.community())).containsExactly(coffee, pairs.in(ProgrammeState.PAUSED));
    }

    @Test
    void what_this_node_changed_is_known_at_once() {
        Programme pairs = workshop.open(ProgrammeKind.DUO);
        assertThat(states()).containsExactly(ProgrammeState.OPEN);

        known.learn(pairs.in(ProgrammeState.CLOSED));
        assertThat(states()).containsExactly(ProgrammeState.CLOSED);

        Programme coffee = workshop.open(ProgrammeKind.ROULETTE);
        known.learn(coffee);
        assertThat(known.of(workshop.community())).extracting(Programme::id).containsExactly(coffee.id(), pairs.id());
    }

    @Test
    void what_is_not_there_is_remembered_too_and_found_once_it_is_made() {
        ProgrammeId first = new ProgrammeId(1);
        assertThat(known.find(first)).isEmpty();
        workshop.open(ProgrammeKind.DUO);

        assertThat(known.find(first)).isEmpty();

        clock.goOn(ProgrammesOfNode.FRESH);
        assertThat(known.find(first)).isPresent();
    }

    @Test
    void what_was_read_before_a_change_does_not_undo_it() {
        Programme pairs = workshop.open(ProgrammeKind.DUO);
        ProgrammesOfNode[] node = new ProgrammesOfNode[1];
        node[0] = new ProgrammesOfNode(
                new InMemoryProgrammes() {
                    @Override
                    public synchronized List<Programme> of(Optional<CommunityId> community) {
                        node[0].learn(pairs.in(ProgrammeState.CLOSED));
                        return List.of(pairs);
                    }
                },
                clock);

        node[0].of(workshop.community());

        assertThat(node[0].find(pairs.id())).contains(pairs.in(ProgrammeState.CLOSED));
    }

    @Test
    void remembers_only_so_many() {
        for (int each = 0; each < ProgrammesOfNode.MOST + 5; each++) {
            assertThat(known.find(new ProgrammeId(each))).isEmpty();
        }
        Programme first = workshop.open(ProgrammeKind.DUO);

        assertThat(known.find(first.id()))
                .as("it was forgotten that it is not there")
                .contains(first);
    }

    @Test
    void what_is_open_of_a_kind_is_known_for_a_minute_and_at_once_where_it_changed_here() {
        assertThat(known.open(ProgrammeKind.BUDDY)).isEmpty();
        workshop.open(ProgrammeKind.DUO);
        Programme buddies = workshop.open(ProgrammeKind.BUDDY);
        assertThat(known.open(ProgrammeKind.BUDDY)).as("of another node").isEmpty();

        known.learn(buddies);
        clock.goOn(Duration.ofMillis(1));
        assertThat(known.open(ProgrammeKind.BUDDY)).as("of this one").containsExactly(buddies);

        behindItsBack(buddies, ProgrammeState.CLOSED);
        clock.goOn(ProgrammesOfNode.FRESH.minusMillis(1));
        assertThat(known.open(ProgrammeKind.BUDDY)).containsExactly(buddies);
        clock.goOn(ProgrammesOfNode.FRESH);
        assertThat(known.open(ProgrammeKind.BUDDY)).isEmpty();
    }
}
