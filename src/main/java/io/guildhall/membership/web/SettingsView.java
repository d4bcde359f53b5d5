package io.guildhall.membership.web;

import io.guildhall.kernel.web.OptionView;
import java.util.List;

/**
 * The form of texts and settings, in a template.
 *
 * @param revision what a change is made from
 * @param topics one on each line
 * @param listings who may know of it, each with what it means in this space
 * @param unseeing whom of the first members and of those who ask the space is closed to, as a sentence; empty where it is to none
 * @param welcomePage the title of the page that newcomers read first; empty for the page that the space begins with
 * @param waiting how many wait for an answer, with what becomes of them where it opens or closes; empty where nobody waits
 * @param admission who comes in besides by the way of joining
 * @param practiceIdea what the template suggests to write, as is {@code goalIdea}; empty for none
 */
public record SettingsView(
        String spaceKey,
        int revision,
        String concern,
        int concernMax,
        String practice,
        String goal,
        String audience,
        String channel,
        int channelMax,
        int textMax,
        String topics,
        List<OptionView> types,
        List<OptionView> policies,
        List<OptionView> listings,
        List<OptionView> rosters,
        String unseeing,
        String welcomePage,
        Waiting waiting,
        AdmissionView admission,
        String practiceIdea,
        String goalIdea) {
    public SettingsView {
        types = List.copyOf(types);
        policies = List.copyOf(policies);
        listings = List.copyOf(listings);
        rosters = List.copyOf(rosters);
    }

    /**
     * What becomes of those who wait.
     *
     * @param opens where everybody may join from then on, and {@code closes} where nobody may
     */
    public record Waiting(int number, String opens, String closes) {}

    /**
     * Who comes in besides.
     *
     * @param cap how many members there may be; empty for any number
     * @param group whose people come in by themselves; empty for none
     * @param groupOpen whether the viewer may choose the group
     */
    public record AdmissionView(
            String cap, int capMax, boolean membersPropose, String group, boolean confidential, boolean groupOpen) {}
}
