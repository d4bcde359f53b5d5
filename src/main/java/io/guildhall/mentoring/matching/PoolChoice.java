package io.guildhall.mentoring.matching;

/**
 * Who is with whom of a pool, by numbers, and what proves that nothing else is worth more.
 *
 * @param mentors of each pair
 * @param mentees of each pair, from the lowest
 */
public record PoolChoice(int[] mentors, int[] mentees, MentorCertificate prices) {
    static PoolChoice of(MentorGraph graph, MentorMatching best) {
        int[] mentors = new int[best.size()];
        int[] mentees = new int[best.size()];
        int mentee = 0;
        for (int at = 0; at < best.size(); at++) {
            while (graph.start(mentee + 1) <= best.pair(at)) {
                mentee++;
            }
            mentors[at] = graph.mentor(best.pair(at));
            mentees[at] = mentee;
        }
        return new PoolChoice(mentors, mentees, best.certificate());
    }
}
