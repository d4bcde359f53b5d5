package io.guildhall.site.web;

import java.util.List;

/**
 * The settings, in a template.
 *
 * @param welcome whether the app was installed just now, so that the page says what comes next
 * @param noServer that mails go out to nobody because there is no mail server; empty where there is one
 * @param revision which revision the form shows
 * @param proposers who may propose, kept as it is where that is not asked; empty where it is
 * @param prefix what names of groups begin with
 * @param lines what is typed; none on the page after installing
 * @param times how long things are kept; none on the page after installing
 * @param next what there is to do next, in words
 * @param startHref where communities are started
 * @param startLink the same as a whole address, to send to others
 * @param skills where the words of the site are
 * @param people where the organisation says something of people
 * @param howItDoes where it says how the app does
 * @param audit where it says who did what
 * @param health where the app says how it fits this host
 */
public record SettingsView(
        String title,
        boolean welcome,
        String intro,
        String noServer,
        int revision,
        List<QuestionView> questions,
        String proposers,
        String prefix,
        int prefixMax,
        List<LineView> lines,
        List<TimeView> times,
        String next,
        String startHref,
        String startLink,
        String skills,
        String people,
        String health,
        String howItDoes,
        String audit) {
    public SettingsView {
        questions = List.copyOf(questions);
        lines = List.copyOf(lines);
        times = List.copyOf(times);
    }

    /**
     * Something to decide.
     *
     * @param name what the setting is called over REST
     * @param more whether the field for the beginning of group names belongs to it
     */
    public record QuestionView(String name, String legend, String hint, boolean more, List<ChoiceView> choices) {
        public QuestionView {
            choices = List.copyOf(choices);
        }
    }

    /** A line of text to decide. */
    public record LineView(String name, String legend, String hint, String value, int most) {}

    /** A number of days to decide. */
    public record TimeView(String name, String legend, String hint, int value, int least, int most) {}

    /** One way to decide it. */
    public record ChoiceView(String value, String label, boolean chosen) {}
}
