package io.guildhall.recognition.nomination.web;

import io.guildhall.kernel.web.FaceView;
import io.guildhall.kernel.web.OptionView;
import io.guildhall.kernel.web.Sentence;
import java.util.List;

/**
 * Who is nominated in a community, in a template.
 *
 * @param none what is said where nobody is
 * @param more that there are others, in words; empty where there are none
 * @param nominates whether the viewer may nominate somebody
 * @param people whom they may choose; empty where they write whom they mean
 */
public record NominationsView(
        String spaceKey,
        List<Line> lines,
        String none,
        String more,
        boolean nominates,
        List<OptionView> people,
        List<OptionView> badges,
        int reasonMin,
        int reasonMax) {
    public NominationsView {
        lines = List.copyOf(lines);
        people = List.copyOf(people);
        badges = List.copyOf(badges);
    }

    /** Whether who is nominated is written and not chosen. */
    public boolean typed() {
        return people.isEmpty();
    }

    /** Whether the viewer may do anything here. */
    public boolean acting() {
        return nominates || lines.stream().anyMatch(Line::acting);
    }

    /**
     * One nomination.
     *
     * @param pictures the badge, an SVG element of our own
     * @param ready whether it waits for a decision
     * @param by who nominated when
     * @param agreeing who agrees and how many are missing, in words
     * @param path what its acts are sent to
     */
    public record Line(
            String id,
            List<String> pictures,
            FaceView face,
            String badge,
            String badgeHref,
            String reason,
            boolean ready,
            Sentence by,
            String agreeing,
            String path,
            boolean endorses,
            boolean withdraws,
            boolean awards,
            boolean rejects) {
        public Line {
            pictures = List.copyOf(pictures);
        }

        /** Whether the viewer may do anything with it. */
        public boolean acting() {
            return endorses || withdraws || awards || rejects;
        }
    }
}
