package io.guildhall.contribution;

import static org.assertj.core.api.Assertions.assertThat;

import io.guildhall.community.Turnout.Levels;
import io.guildhall.community.Turnout.Load;
import io.guildhall.contribution.TakingPart.Doing;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TakingPartTest {
    private final List<Doing> doing = new ArrayList<>();

    @Test
    void levels_are_those_of_the_definition() {
        assertThat(Level.of(true, 0, 0, 1)).isEqualTo(Level.CORE);
        assertThat(Level.of(false, 6, 40, 40)).isEqualTo(Level.CORE);
        assertThat(Level.of(false, 5, 40, 40)).as("five weeks").isEqualTo(Level.ACTIVE);
        assertThat(Level.of(false, 13, 39, 40)).as("not in the tenth").isEqualTo(Level.ACTIVE);
        assertThat(Level.of(false, 3, 0, 40)).isEqualTo(Level.ACTIVE);
        assertThat(Level.of(false, 2, 90, 40)).isEqualTo(Level.OCCASIONAL);
        assertThat(Level.of(false, 1, 0, 40)).isEqualTo(Level.OCCASIONAL);
        assertThat(Level.of(false, 0, 0, 1)).isEqualTo(Level.PERIPHERAL);
    }

    @Test
    void every_member_is_counted_once_also_who_did_nothing() {
        did(8, 50).did(8, 30).did(7, 20).did(4, 90).did(1, 3);

        assertThat(new TakingPart(doing, 1, 20).levels()).contains(new Levels(2, 3, 1, 14, 50));
    }

    @Test
    void who_did_as_much_as_the_last_of_the_tenth_belongs_to_it() {
        did(6, 30).did(6, 30).did(6, 29);

        assertThat(new TakingPart(doing, 0, 12).levels()).contains(new Levels(2, 1, 0, 9, 30));
    }

    @Test
    void nobody_who_only_liked_is_in_the_core() {
        did(13, 0);

        assertThat(new TakingPart(doing, 0, 12).levels()).contains(new Levels(0, 1, 0, 11, 1));
    }

    @Test
    void below_twelve_members_there_are_no_levels() {
        did(8, 50);

        assertThat(new TakingPart(doing, 0, 11).levels()).isEmpty();
        assertThat(new TakingPart(doing, 0, 12).levels()).isPresent();
    }

    @Test
    void below_five_who_wrote_nothing_is_said_of_how_it_spreads() {
        did(1, 3).did(1, 3).did(1, 3).did(1, 3).did(1, 0);
        assertThat(new TakingPart(doing, 0, 40).load()).isEmpty();

        did(1, 3);
        assertThat(new TakingPart(doing, 0, 40).load()).contains(new Load(40, 5, 3, 40, 0));
    }

    @Test
    void where_few_do_most_it_shows() {
        did(1, 1).did(1, 1).did(1, 1).did(1, 1).did(1, 96);

        assertThat(new TakingPart(doing, 0, 40).load()).contains(new Load(40, 5, 1, 97, 76));
    }

    private TakingPartTest did(int weeks, int points) {
        doing.add(new Doing(false, weeks, points));
        return this;
    }
}
