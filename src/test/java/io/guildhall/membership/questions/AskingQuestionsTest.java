package io.guildhall.membership.questions;

import static io.guildhall.membership.Situation.GARDEN;
import static io.guildhall.membership.Situation.aCommunity;
import static io.guildhall.membership.Situation.changed;
import static io.guildhall.membership.Situation.codeOf;
import static org.assertj.core.api.Assertions.assertThat;

import io.guildhall.community.CommunityRefusal;
import io.guildhall.community.JoinPolicy;
import io.guildhall.kernel.Outcome;
import io.guildhall.membership.Entry;
import io.guildhall.membership.Entry.GivenAnswer;
import io.guildhall.membership.Membership;
import io.guildhall.membership.MembershipRefusal;
import io.guildhall.membership.MembershipState;
import io.guildhall.membership.Situation;
import io.guildhall.membership.roster.RosterQuery;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class AskingQuestionsTest {
    private final Situation situation = aCommunity().with(JoinPolicy.REQUEST);

    @Nested
    class choosing_them {
        @Test
        void keeps_up_to_five_in_their_order() {
            List<String> five = List.of("One?", "Two?", "Three?", "Four?", "Five?");

            assertThat(ask(five).result().orElseThrow().questions()).isEqualTo(five);
            assertThat(situation.audit.latest(1).get(0).act()).isEqualTo("questions.changed");
            assertThat(changed(ask(five))).isFalse();
            assertThat(ask(List.of()).result().orElseThrow().questions()).isEmpty();
        }

        @Test
        void takes_no_sixth_no_blank_one_and_none_longer_than_200_characters() {
            assertThat(codeOf(ask(Collections.nCopies(6, "Q?")))).isEqualTo(CommunityRefusal.INVALID);
            assertThat(codeOf(ask(List.of(" ")))).isEqualTo(CommunityRefusal.INVALID);
            assertThat(codeOf(ask(List.of("q".repeat(201))))).isEqualTo(CommunityRefusal.INVALID);
            assertThat(codeOf(ask(List.of("two\nlines")))).isEqualTo(CommunityRefusal.INVALID);
        }

        @Test
        void is_for_those_who_run_the_community_and_from_what_is_there_now() {
            situation.member("ana");
            int revision = QuestionsView.revisionOf(List.of());
            assertThat(codeOf(
                            situation.guild.questions.change(situation.person("ana"), GARDEN, revision, List.of("Q?"))))
                    .isEqualTo(CommunityRefusal.NOT_ALLOWED);
            ask(List.of("Q?"));

            assertThat(codeOf(situation.guild.questions.change(
                            situation.person("frida"), GARDEN, revision, List.of("R?"))))
                    .isEqualTo(CommunityRefusal.STALE);
        }
    }

    @Nested
    class answers {
        @Test
        void are_shown_with_their_questions_to_those_who_decide_even_where_the_questions_changed() {
            ask(List.of("What do you grow?", "Since when?"));
            join("ana", new GivenAnswer(1, " Apples "), new GivenAnswer(2, "  "));
            ask(List.of("Another?"));

            assertThat(answersOf("ana")).containsExactly(new JoinAnswer("What do you grow?", "Apples"));
        }

        @Test
        void may_be_left_out() {
            ask(List.of("What do you grow?"));

            assertThat(join("ana").result().orElseThrow().state()).isEqualTo(MembershipState.REQUESTED);
            assertThat(answersOf("ana")).isEmpty();
        }

        @Test
        void of_a_former_request_are_not_shown_with_a_new_one() {
            ask(List.of("What do you grow?"));
            join("ana", new GivenAnswer(1, "Apples"));
            situation.guild.clock.goOn(Duration.ofSeconds(1));
            situation.leave("ana");
            situation.guild.clock.goOn(Duration.ofSeconds(1));
            join("ana");

            assertThat(answersOf("ana")).isEmpty();
        }

        @Test
        void to_questions_that_nobody_asks_and_too_long_ones_are_refused() {
            ask(List.of("What do you grow?"));

            assertThat(codeOf(join("ana", new GivenAnswer(2, "x")))).isEqualTo(MembershipRefusal.INVALID);
            assertThat(codeOf(join("ana", new GivenAnswer(1, "x".repeat(2_001)))))
                    .isEqualTo(MembershipRefusal.INVALID);
        }

        @Test
        void are_not_kept_where_nobody_reads_them() {
            ask(List.of("What do you grow?"));
            situation.with(JoinPolicy.OPEN);

            join("ana", new GivenAnswer(1, "Apples"));

            assertThat(situation.answers.size()).isZero();
        }

        @Test
        void are_deleted_thirty_days_after_the_decision_and_not_before() {
            ask(List.of("What do you grow?"));
            join("ana", new GivenAnswer(1, "Apples"));
            join("ben", new GivenAnswer(1, "Beans"));
            situation.guild.clock.goOn(Duration.ofDays(50));
            situation.decline("frida", "ana", "");

            situation.guild.clock.goOn(Duration.ofDays(30).minusMillis(1));
            assertThat(situation.guild.forgetAnswers()).isZero();
            situation.guild.clock.goOn(Duration.ofMillis(1));
            assertThat(situation.guild.forgetAnswers()).isEqualTo(1);
            assertThat(situation.guild.forgetAnswers()).isZero();
            assertThat(answersOf("ben")).containsExactly(new JoinAnswer("What do you grow?", "Beans"));
        }

        @Test
        void of_a_request_that_still_waits_outlive_the_decision_on_the_one_before() {
            ask(List.of("What do you grow?"));
            join("ana", new GivenAnswer(1, "Apples"));
            situation.decline("frida", "ana", "");
            situation.guild.clock.goOn(Duration.ofDays(30));
            join("ana", new GivenAnswer(1, "Pears"));
            situation.guild.clock.goOn(Duration.ofDays(40));

            assertThat(situation.guild.forgetAnswers()).isEqualTo(1);
            assertThat(answersOf("ana")).containsExactly(new JoinAnswer("What do you grow?", "Pears"));
        }
    }

    private Outcome<QuestionsView> ask(List<String> questions) {
        int revision =
                QuestionsView.revisionOf(situation.community().arrangements().questions());
        return situation.guild.questions.change(situation.person("frida"), GARDEN, revision, questions);
    }

    private Outcome<Membership> join(String username, GivenAnswer... answers) {
        return situation.guild.joining.join(
                situation.person(username), GARDEN, new Entry(OptionalInt.empty(), List.of(answers)));
    }

    private List<JoinAnswer> answersOf(String username) {
        RosterQuery requests = new RosterQuery(Optional.empty(), MembershipState.REQUESTED, Optional.empty(), 10);
        return situation
                .guild
                .rosters
                .members(situation.person("frida"), GARDEN, requests)
                .result()
                .orElseThrow()
                .items()
                .stream()
                .filter(member -> member.membership().user().equals(situation.idOf(username)))
                .findFirst()
                .orElseThrow()
                .answers();
    }
}
