package io.guildhall.mentoring.run;

/**
 * Two people of a crowd, by their places in it.
 *
 * @param giver of two peers the one who enrolled first
 */
record Two(int giver, int taker) {}
