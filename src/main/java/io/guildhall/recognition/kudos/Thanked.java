package io.guildhall.recognition.kudos;

/**
 * What came of an act.
 *
 * @param left how many more the viewer may give today
 */
public record Thanked(KudosView view, int left) {}
