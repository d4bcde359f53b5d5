package io.guildhall.membership.web;

import io.guildhall.kernel.web.FaceView;
import io.guildhall.kernel.web.Sentence;
import java.util.List;

/**
 * A member in a template.
 *
 * @param key their user key, for the buttons of those who decide
 * @param roles in words
 * @param roleNames the same for the dialog of roles, separated by blanks
 * @param since when they joined or asked
 * @param answers what they answered on asking to join
 */
public record MemberLine(
        String key,
        FaceView face,
        List<String> roles,
        String roleNames,
        boolean guest,
        Sentence since,
        List<AnswerLine> answers) {
    public MemberLine {
        roles = List.copyOf(roles);
        answers = List.copyOf(answers);
    }

    /** A question and its answer. */
    public record AnswerLine(String question, String text) {}
}
