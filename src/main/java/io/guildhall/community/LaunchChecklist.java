package io.guildhall.community;

import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What a community has of what it should have when it is launched, in the order in which people do it. Pure. */
public record LaunchChecklist(List<Line> lines) {
    public LaunchChecklist {
        lines = List.copyOf(lines);
    }

    /**
     * One item.
     *
     * @param needed whether there is no launch without it; the others are advice
     */
    public record Line(LaunchItem item, boolean needed, boolean met) {}

    /**
     * How a community stands.
     *
     * @param facilitators how many facilitate and can act
     * @param welcomes whether there is a page that newcomers read first
     */
    public static LaunchChecklist of(Community community, int facilitators, boolean welcomes, Instant now) {
        Set<LaunchItem> met = met(community, facilitators, welcomes, now);
        CommunityType type = community.settings().type();
        return new LaunchChecklist(Arrays.stream(LaunchItem.values())
                .map(item -> new Line(item, item.isNeededBy(type), met.contains(item)))
                .toList());
    }

    private static Set<LaunchItem> met(Community community, int facilitators, boolean welcomes, Instant now) {
        Charter charter = community.charter();
        Arrangements arranged = community.arrangements();
        Set<LaunchItem> met = EnumSet.noneOf(LaunchItem.class);
        addIf(met, LaunchItem.CONCERN, !charter.concern().isBlank());
        addIf(met, LaunchItem.GOAL_OR_GAP, !charter.goalOrGap().isBlank());
        addIf(met, LaunchItem.PRACTICE, !charter.practice().isBlank());
        addIf(met, LaunchItem.RULES, arranged.rules().isPresent());
        addIf(met, LaunchItem.FACILITATOR, facilitators > 0);
        addIf(met, LaunchItem.SECOND_FACILITATOR, facilitators > 1);
        addIf(
                met,
                LaunchItem.MEETING,
                arranged.meeting().filter(meeting -> isAhead(meeting, now)).isPresent());
        addIf(met, LaunchItem.WELCOME_PAGE, welcomes);
        return met;
    }

    private static boolean isAhead(Meeting meeting, Instant now) {
        return meeting.repeats() != Repeats.NEVER || meeting.first().isAfter(now);
    }

    private static void addIf(Set<LaunchItem> met, LaunchItem item, boolean so) {
        if (so) {
            met.add(item);
        }
    }

    /** What has to be done before the launch. */
    public List<LaunchItem> missing() {
        return lines.stream()
                .filter(line -> line.needed() && !line.met())
                .map(Line::item)
                .toList();
    }

    public boolean isReady() {
        return missing().isEmpty();
    }

    /** How many of the needed items there are. */
    public int needed() {
        return (int) lines.stream().filter(Line::needed).count();
    }

    /** How many of the needed items are there already. */
    public int met() {
        return needed() - missing().size();
    }
}
