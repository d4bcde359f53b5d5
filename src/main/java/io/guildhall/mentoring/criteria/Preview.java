package io.guildhall.mentoring.criteria;

/**
 * What a match could reach now.
 *
 * @param givers mentors, or peers, who have a place free now
 * @param places how many places they have
 * @param takers mentees who look for somebody now; the same peers
 * @param best how many of the takers could have somebody at most, whatever else counts
 * @param unanswered how many want only what nobody offers at the level they need
 * @param silent how many did not say what they want, where somebody has to offer it
 * @param forbidden how many have nobody whom the rules allow, the silent ones among them
 */
public record Preview(int givers, int places, int takers, int best, int unanswered, int silent, int forbidden) {}
