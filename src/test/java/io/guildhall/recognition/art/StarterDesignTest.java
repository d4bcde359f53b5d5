package io.guildhall.recognition.art;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class StarterDesignTest {
    @Test
    void any_two_are_told_apart_without_colour() {
        for (StarterDesign one : StarterDesign.values()) {
            for (StarterDesign other : StarterDesign.values()) {
                boolean isAlike = one.design().shape() == other.design().shape()
                        && one.design().mark().equals(other.design().mark());

                assertThat(isAlike).as(one + " and " + other).isEqualTo(one == other);
            }
        }
    }

    @Test
    void each_emblem_is_used_once() {
        assertThat(Stream.of(StarterDesign.values()).map(each -> each.design().mark()))
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrder(Emblem.values());
    }

    @Test
    void what_can_be_earned_is_what_the_app_knows() {
        assertThat(StarterDesign.earned())
                .containsExactly(
                        StarterDesign.FIRST_CONTRIBUTION,
                        StarterDesign.WELCOMED_NEWCOMER,
                        StarterDesign.TEN_SESSIONS,
                        StarterDesign.HELPED_FIVE,
                        StarterDesign.THANKED_BY_FIVE,
                        StarterDesign.COMPLETED_ROUND);
    }

    @Test
    void the_shape_tells_the_kind() {
        assertThat(of(Shape.SHIELD))
                .containsExactly(StarterDesign.FACILITATED, StarterDesign.STEWARD, StarterDesign.CONVENER);
        assertThat(of(Shape.STAR))
                .containsExactly(
                        StarterDesign.FIRST_CONTRIBUTION, StarterDesign.THANKED_BY_FIVE, StarterDesign.COMPLETED_ROUND);
    }

    private static List<StarterDesign> of(Shape shape) {
        return Stream.of(StarterDesign.values())
                .filter(each -> each.design().shape() == shape)
                .toList();
    }
}
