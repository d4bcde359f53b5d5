package io.guildhall.membership.joining;

import io.guildhall.community.Community;
import io.guildhall.community.GroundRules;
import io.guildhall.kernel.Refusal;
import io.guildhall.kernel.Refusal.FieldError;
import io.guildhall.kernel.TextRule;
import io.guildhall.membership.Entry;
import io.guildhall.membership.Membership;
import io.guildhall.membership.MembershipRefusal;
import io.guildhall.membership.MembershipState;
import io.guildhall.membership.questions.AnswerSheet;
import io.guildhall.membership.questions.JoinAnswer;
import io.guildhall.membership.questions.JoinAnswers;
import io.guildhall.membership.rules.Rulebooks;
import io.guildhall.membership.rules.RulesAcceptance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** What is asked of everybody who comes in by themselves: to accept the ground rules, and to answer the questions where they ask to join. */
@Named
public final class Threshold {
    /** The field error of an answer to a question that is not asked. */
    static final String UNKNOWN_QUESTION = "field.unknown-question";

    private static final TextRule ANSWER = TextRule.optionalText("answers", Entry.ANSWER_MAX);

    private final Rulebooks rulebooks;
    private final JoinAnswers answers;

    @Inject
    public Threshold(Rulebooks rulebooks, JoinAnswers answers) {
        this.rulebooks = rulebooks;
        this.answers = answers;
    }

    /** Why somebody who may come in does not yet; empty where they bring what is asked. */
    static Optional<Refusal> refusal(Community community, MembershipState to, Entry entry) {
        return community
                .arrangements()
                .rules()
                .flatMap(rules -> notAccepted(rules, entry.acceptedRules()))
                .or(() -> to == MembershipState.REQUESTED ? wrongAnswers(community, entry) : Optional.empty());
    }

    private static Optional<Refusal> notAccepted(GroundRules rules, OptionalInt accepted) {
        if (accepted.isEmpty()) {
            return Optional.of(Refusal.of(MembershipRefusal.RULES_NOT_ACCEPTED));
        }
        return accepted.getAsInt() == rules.no()
                ? Optional.empty()
                : Optional.of(Refusal.of(MembershipRefusal.RULES_OUTDATED));
    }

    private static Optional<Refusal> wrongAnswers(Community community, Entry entry) {
        int asked = community.arrangements().questions().size();
        List<FieldError> problems = new ArrayList<>();
        for (Entry.GivenAnswer answer : entry.answers()) {
            if (answer.question() < 1 || answer.question() > asked) {
                problems.add(new FieldError("answers", UNKNOWN_QUESTION, List.of()));
            }
            ANSWER.problem(answer.text().strip()).ifPresent(problems::add);
        }
        return problems.isEmpty()
                ? Optional.empty()
                : Optional.of(Refusal.ofFields(MembershipRefusal.INVALID, problems));
    }

    /** The version that somebody accepts who comes in; empty where there are no rules. */
    static OptionalInt accepted(Community community) {
        return community
                .arrangements()
                .rules()
                .map(rules -> OptionalInt.of(rules.no()))
                .orElse(OptionalInt.empty());
    }

    /** Keeps what somebody brought who came in or asked to. */
    void keep(Community community, Optional<Membership> before, Membership after, Entry entry, Instant now) {
        boolean known = before.map(Membership::rulesAccepted)
                .filter(after.rulesAccepted()::equals)
                .isPresent();
        if (!known) {
            after.rulesAccepted().ifPresent(no -> rulebooks.keep(new RulesAcceptance(after.id(), no, now)));
        }
        List<JoinAnswer> given = given(community, entry);
        if (after.state() == MembershipState.REQUESTED && !given.isEmpty()) {
            answers.keep(new AnswerSheet(after.id(), now, given));
        }
    }

    private static List<JoinAnswer> given(Community community, Entry entry) {
        List<String> questions = community.arrangements().questions();
        return entry.answers().stream()
                .filter(answer -> answer.question() >= 1 && answer.question() <= questions.size())
                .filter(answer -> !answer.text().isBlank())
                .map(answer -> new JoinAnswer(
                        questions.get(answer.question() - 1), answer.text().strip()))
                .toList();
    }
}
