package io.guildhall.mentoring.run;

import java.util.List;

/**
 * What a run found, in numbers, as managers read them. Kept as text with the run.
 *
 * @param givers mentors, or peers, who had a place free and time
 * @param places how many places they had free together
 * @param takers mentees who looked for somebody and had time; the same peers
 * @param served how many takers have somebody by it
 * @param pairs how many pairs it proposes
 * @param points of all pairs together
 * @param least points of the pair with the fewest; 0 without pairs
 * @param wishes how many pairs are somebody's first wish, second, third or later, and nobody's wish: four numbers, each pair counted once by its best rank
 * @param loads how many givers have no pair by it, one, two and so on, the last number for all with more
 * @param gini how unevenly pairs are spread over givers' places, in thousandths (C. Gini, 1912): 0 where all have as many
 * @param waitedBefore how many takers had waited a round or more, and how many of those have somebody by it
 * @param groups how it turned out for parts of the organisation, those of at least {@value #LEAST} people
 * @param wanted where one more mentor would help most, the best first
 * @param dropped how many pins could not be kept
 * @param followed which pins it read, and which of them were dropped and why
 */
public record Result(
        int givers,
        int places,
        int takers,
        int served,
        int pairs,
        long points,
        int least,
        List<Integer> wishes,
        List<Integer> loads,
        int gini,
        Waited waitedBefore,
        List<Group> groups,
        List<Wanted> wanted,
        int dropped,
        Followed followed) {
    /** Below so many people nobody could be sure not to be recognised. */
    public static final int LEAST = 10;

    public Result {
        wishes = List.copyOf(wishes);
        loads = List.copyOf(loads);
        groups = List.copyOf(groups);
        wanted = List.copyOf(wanted);
    }

    /** How many had waited, and how many of them wait no longer. */
    public record Waited(int inAll, int served) {}

    /** By what people are parted. Names are kept in the database. */
    public enum By {
        DEPARTMENT,
        SITE,
        /** Three steps of seniority each, named by the lowest. */
        SENIORITY
    }

    /**
     * A part of the organisation.
     *
     * @param name as the organisation calls it; for a band of seniority its lowest step
     * @param inAll how many takers are in it
     * @param behind whether it has less than four fifths of the share of the part of its kind that has most
     */
    public record Group(By by, String name, int inAll, int served, boolean behind) {}

    /**
     * A skill.
     *
     * @param skill its number
     * @param more how many more people one more mentor who offers it, with as many places as usual in the programme, would bring together at most
     */
    public record Wanted(long skill, int more) {}

    /** As it is kept; {@link #parse} reads it again, and nothing else does. */
    public String text() {
        return ResultText.write(this);
    }

    /** What {@link #text} wrote; what a later version added counts as none. */
    public static Result parse(String text) {
        return ResultText.read(text);
    }
}
