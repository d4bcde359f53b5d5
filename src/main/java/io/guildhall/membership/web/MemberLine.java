package io.guildhall.membership.web;

import io.guildhall.kernel.web.FaceView;
import io.guildhall.kernel.web.Sentence;
import java.util.List;

/**
 * A member in a template.
 *
 * @param key their user key, for the buttons of those who decide
 * @param roles in words
 * @param offered in words, roles that begin when they agree
 * @param roleNames those that they have and those on offer, for the dialog of roles, separated by blanks
 * @param ownRoles the names of those that they have, alike
 * @param guest what marks a guest, with {@code organisation}, where they work, and {@code until}, their last day as {@code 2027-05-03}; all empty for
 *     members
 * @param term how long they facilitate
 * @param since when they joined or asked
 * @param answers what they answered on asking to join
 */
public record MemberLine(
        String key,
        FaceView face,
        List<String> roles,
        List<String> offered,
        String roleNames,
        String ownRoles,
        String guest,
        String organisation,
        String until,
        TermLine term,
        Sentence since,
        List<AnswerLine> answers) {
    public MemberLine {
        roles = List.copyOf(roles);
        offered = List.copyOf(offered);
        answers = List.copyOf(answers);
    }

    /** The same with a name that leads to what they say of themselves; one that leads nowhere stays so. */
    MemberLine leadingTo(String href) {
        return face.href().isEmpty()
                ? this
                : new MemberLine(
                        key,
                        new FaceView(face.name(), href, face.avatar()),
                        roles,
                        offered,
                        roleNames,
                        ownRoles,
                        guest,
                        organisation,
                        until,
                        term,
                        since,
                        answers);
    }

    /**
     * How long somebody facilitates, for those who run the community.
     *
     * @param facilitates whether they do, or were asked to
     * @param words until when, or that it is over; empty where there is no end
     * @param until the last day as {@code 2027-05-03}, alike
     */
    public record TermLine(boolean facilitates, String words, String until, boolean over) {}

    /** A question and its answer. */
    public record AnswerLine(String question, String text) {}
}
