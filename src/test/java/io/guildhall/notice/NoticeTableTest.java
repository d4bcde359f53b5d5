package io.guildhall.notice;

import static org.assertj.core.api.Assertions.assertThat;

import io.guildhall.kernel.OccasionKind;
import io.guildhall.membership.MembershipState;
import io.guildhall.proof.Strings;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Everything that can happen has a row that says who hears of it, if only "nobody". */
class NoticeTableTest {
    /** As the audit calls what was done to a community and its people: a transition in the past tense. */
    private static final Pattern ACT = Pattern.compile("(membership|community|rules)\\.[a-z-]+");

    /** Of the same form, and no acts: why something was refused. */
    private static final String REFUSALS = "Refusal";

    /** Every step of the life of a membership (a stranger has no state) and what tells of it. */
    static Stream<Arguments> steps() {
        return Stream.of(
                step("NONE", "ACTIVE", OccasionKind.JOINED),
                step("NONE", "ACTIVE", OccasionKind.AUTO_JOINED),
                step("NONE", "ACTIVE", OccasionKind.FOUNDED),
                step("NONE", "REQUESTED", OccasionKind.REQUESTED),
                step("REQUESTED", "ACTIVE", OccasionKind.APPROVED),
                step("REQUESTED", "DECLINED", OccasionKind.DECLINED),
                step("REQUESTED", "LEFT", OccasionKind.REQUEST_WITHDRAWN),
                step("REQUESTED", "EXPIRED", OccasionKind.REQUEST_EXPIRED),
                step("NONE", "INVITED", OccasionKind.INVITED),
                step("INVITED", "ACTIVE", OccasionKind.JOINED),
                step("INVITED", "LEFT", OccasionKind.INVITATION_DECLINED),
                step("INVITED", "LEFT", OccasionKind.INVITATION_WITHDRAWN),
                step("INVITED", "EXPIRED", OccasionKind.INVITATION_LAPSED),
                step("NONE", "INVITE_REQUESTED", OccasionKind.INVITE_PROPOSED),
                step("INVITE_REQUESTED", "INVITED", OccasionKind.INVITED),
                step("INVITE_REQUESTED", "LEFT", OccasionKind.INVITE_DECLINED),
                step("INVITE_REQUESTED", "LEFT", OccasionKind.INVITE_WITHDRAWN),
                step("INVITE_REQUESTED", "EXPIRED", OccasionKind.INVITE_LAPSED),
                step("DECLINED", "REQUESTED", OccasionKind.REQUESTED),
                step("DECLINED", "INVITED", OccasionKind.INVITED),
                step("ACTIVE", "LEFT", OccasionKind.LEFT),
                step("ACTIVE", "REMOVED", OccasionKind.REMOVED),
                step("ACTIVE", "BANNED", OccasionKind.BANNED),
                step("BANNED", "LEFT", OccasionKind.BAN_LIFTED),
                step("ACTIVE", "SUSPENDED", OccasionKind.SUSPENDED),
                step("SUSPENDED", "ACTIVE", OccasionKind.RESUMED),
                step("ACTIVE", "EXPIRED", OccasionKind.GUEST_ENDED));
    }

    private static Arguments step(String from, String to, OccasionKind kind) {
        return Arguments.of(from, to, kind);
    }

    @ParameterizedTest
    @EnumSource(OccasionKind.class)
    void every_kind_has_a_row(OccasionKind kind) {
        assertThat(NoticeTable.of(kind)).isNotEmpty();
    }

    @ParameterizedTest
    @EnumSource(OccasionKind.class)
    void nobody_stands_alone(OccasionKind kind) {
        assertThat(NoticeTable.of(kind).stream()
                        .filter(rule -> rule.told().isEmpty())
                        .count())
                .as("a row for nobody beside others")
                .isLessThanOrEqualTo(NoticeTable.of(kind).size() == 1 ? 1 : 0);
    }

    @ParameterizedTest
    @MethodSource("steps")
    void every_step_of_a_membership_has_a_row(String from, String to, OccasionKind kind) {
        assertThat(NoticeTable.of(kind)).as(from + " > " + to).isNotEmpty();
    }

    @Test
    void every_state_of_a_membership_is_come_into_by_one_of_these_steps() {
        assertThat(steps().map(step -> step.get()[1]).collect(Collectors.toSet()))
                .containsExactlyInAnyOrderElementsOf(Stream.of(MembershipState.values())
                        .<Object>map(Enum::name)
                        .toList());
    }

    @Test
    void every_act_that_the_code_writes_into_the_audit_is_a_kind() {
        Set<String> known =
                Stream.of(OccasionKind.values()).map(OccasionKind::act).collect(Collectors.toSet());

        Map<String, Set<String>> literals = Strings.byClass();

        assertThat(literals).containsKey("io/guildhall/membership/Ledger");
        literals.forEach((type, strings) -> assertThat(strings.stream()
                        .filter(text -> ACT.matcher(text).matches())
                        .filter(text -> !type.contains(REFUSALS)))
                .as("acts in " + type)
                .isSubsetOf(known));
    }

    @Test
    void no_two_rows_of_a_kind_tell_the_same_people() {
        for (OccasionKind kind : OccasionKind.values()) {
            assertThat(NoticeTable.of(kind).stream()
                            .flatMap(rule -> rule.told().stream())
                            .map(NoticeRule.Told::audience))
                    .doesNotHaveDuplicates();
        }
    }
}
