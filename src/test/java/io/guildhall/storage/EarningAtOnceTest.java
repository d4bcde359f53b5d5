package io.guildhall.storage;

import static org.assertj.core.api.Assertions.assertThat;

import io.guildhall.recognition.badge.BadgeClass;
import io.guildhall.recognition.rule.Earners;
import io.guildhall.recognition.rule.EarningNodes;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Two nodes on one database that give what was earned at the same moment. */
class EarningAtOnceTest {
    private static final String[] PEOPLE = {"ana", "ben", "cleo", "dora", "emil"};

    @ParameterizedTest
    @EnumSource(Storage.class)
    void invariants_15_and_23_two_nodes_that_look_at_once_give_each_award_once(Storage storage) throws Exception {
        try (Tables one = storage.open();
                Tables two = one.otherNode()) {
            Earners left = Earners.over(one).founded().members(PEOPLE);
            Earners right = Earners.over(two);
            for (String person : PEOPLE) {
                right.key(person);
            }
            EarningNodes nodes = new EarningNodes(left, right);
            BadgeClass badge = nodes.thankedByThree(PEOPLE);

            List<Integer> both = AtOnce.both(nodes::leftLooks, nodes::rightGivesToAll);

            assertThat(both.stream().mapToInt(Integer::intValue).sum()).isGreaterThanOrEqualTo(PEOPLE.length);
            assertThat(nodes.awards(badge, PEOPLE)).hasSize(PEOPLE.length);
            assertThat(nodes.audited()).isEqualTo(nodes.all());
            assertThat(nodes.leftLooks()).isZero();
        }
    }

    @ParameterizedTest
    @EnumSource(Storage.class)
    void invariant_15_the_moment_on_one_node_and_the_night_on_another_give_each_award_once(Storage storage)
            throws Exception {
        try (Tables one = storage.open();
                Tables two = one.otherNode()) {
            Earners left = Earners.over(one).founded().members(PEOPLE);
            Earners right = Earners.over(two);
            for (String person : PEOPLE) {
                right.key(person);
            }
            EarningNodes nodes = new EarningNodes(left, right);
            BadgeClass badge = nodes.thankedByThree(PEOPLE);

            List<Integer> both = AtOnce.both(nodes::leftLooks, nodes::rightHears);

            assertThat(both.stream().mapToInt(Integer::intValue).sum()).isEqualTo(nodes.all());
            assertThat(nodes.awards(badge, PEOPLE)).hasSize(PEOPLE.length);
            assertThat(nodes.audited()).isEqualTo(nodes.all());
            assertThat(nodes.leftLooks()).isZero();
            assertThat(nodes.rightHears()).isZero();
        }
    }
}
