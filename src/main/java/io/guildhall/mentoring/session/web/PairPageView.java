package io.guildhall.mentoring.session.web;

import io.guildhall.kernel.web.OptionView;
import io.guildhall.kernel.web.Sentence;
import java.util.List;

/**
 * The page of two who are paired, in a template.
 *
 * @param path of the pairing over REST
 * @param state where it stands
 * @param said what follows from where it stands; may be empty
 * @param running whether something may still be written
 * @param paused whether it rests
 * @param resumes whether the viewer may let it go on: not while somebody in it is not there
 * @param done whether the viewer said that they are done
 * @param othersDone who else said so; empty for nobody
 * @param circle whether one who goes ends nothing
 * @param asksFit whether the viewer is asked how it fits
 * @param fit what they answered, in words; empty for nothing
 * @param notFit whether they answered that it does not
 */
public record PairPageView(
        String path,
        String state,
        Sentence since,
        String said,
        boolean running,
        boolean paused,
        boolean resumes,
        boolean done,
        String othersDone,
        boolean circle,
        boolean asksFit,
        List<OptionView> fits,
        String fit,
        boolean notFit,
        AgreementLine agreement,
        List<SessionLine> sessions,
        SessionForm form,
        List<GoalLine> goals,
        String tomorrow,
        String lastDay) {
    public PairPageView {
        fits = List.copyOf(fits);
        sessions = List.copyOf(sessions);
        goals = List.copyOf(goals);
    }

    /**
     * What they agreed on.
     *
     * @param shown whether the programme has agreements
     * @param text how it reads, or a suggestion while there is none
     * @param written whether it was worded
     * @param signed who signed, in a sentence; empty for nobody
     * @param signs whether the viewer may sign it
     */
    public record AgreementLine(
            boolean shown, String text, boolean written, int revision, String signed, boolean signs) {}

    /**
     * One session.
     *
     * @param when when it is or was
     * @param state in a word; empty while it is planned
     * @param look the class of its lozenge, with a blank before it; empty for the usual one
     * @param ahead whether it is still to come
     * @param asks whether it is over and nobody said whether they met
     * @param file where its calendar file is
     * @param label what buttons name it
     * @param form to move it
     * @param own the viewer's note for themselves
     * @param shared the viewer's note for the two
     * @param others what others wrote for the two
     */
    public record SessionLine(
            String id,
            Sentence when,
            int minutes,
            String state,
            String look,
            String place,
            String link,
            String agenda,
            boolean ahead,
            boolean asks,
            String file,
            String label,
            SessionForm form,
            String own,
            String shared,
            List<Said> others) {
        public SessionLine {
            others = List.copyOf(others);
        }
    }

    /** What somebody wrote for the two. */
    public record Said(String who, String text) {}

    /** What a form for a session begins with. */
    public record SessionForm(
            String date,
            String time,
            String zone,
            int minutes,
            String place,
            String link,
            String agenda,
            List<OptionView> agendas) {
        public SessionForm {
            agendas = List.copyOf(agendas);
        }
    }

    /**
     * One goal.
     *
     * @param rated where its owner stood before, and stands after, in words
     * @param own whether it is the viewer's, and open
     */
    public record GoalLine(String id, String text, String who, String state, String look, String rated, boolean own) {}
}
