package io.guildhall.mentoring.round.web;

/**
 * How the next round of a programme begins, in a template.
 *
 * @param over that one is over and which one comes, in a sentence
 * @param path where it is begun
 * @param enrolFrom the days that are proposed, as fields hold them; empty for none
 */
public record NextRoundView(String over, String path, String enrolFrom, String enrolTo, String start, String end) {}
