package io.guildhall.mentoring.enrolment.web;

import java.util.List;

/**
 * Who takes part in a programme, in a template.
 *
 * @param ways where to find more people; nothing where enough take part
 */
public record EnrolledView(List<Group> groups, List<Way> ways) {
    public EnrolledView {
        groups = List.copyOf(groups);
        ways = List.copyOf(ways);
    }

    /**
     * Those in one role.
     *
     * @param title empty where there is but one group
     * @param count how many, in a sentence
     * @param places how many places they have; empty where that says nothing
     * @param lacking what is missing for pairs to come about, or who waits and why, in a sentence; empty where nothing is
     */
    public record Group(String title, String count, String places, String lacking, List<Line> lines) {
        public Group {
            lines = List.copyOf(lines);
        }
    }

    /**
     * Somebody.
     *
     * @param href their profile; empty for none
     * @param look the class of the lozenge of their state, with a blank before it; empty for the usual one
     * @param taken how many of their places are taken; empty where they have none for others
     */
    public record Line(String name, String href, String state, String look, String taken, String statement) {}

    /** A link to where people are found. */
    public record Way(String text, String href) {}
}
