package io.guildhall.mentoring.run;

/**
 * What a run worked on: where all of it is the same, so are the pairs it finds, to the byte.
 *
 * @param engine the version of the matcher
 * @param seed settles what nothing else does
 * @param settings a hash of the programme's kind and criteria, and after a hyphen one of the pins
 * @param input a hash of everybody who had a place free, or looked for somebody, and had time; and of all that stood between them
 */
public record Stamp(String engine, long seed, String settings, String input) {}
