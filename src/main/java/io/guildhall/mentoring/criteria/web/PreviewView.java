package io.guildhall.mentoring.criteria.web;

import java.util.List;

/**
 * What a match could reach, in a template.
 *
 * @param told a sentence each; empty where it was not asked for yet
 * @param askHref where it is worked out
 * @param askLabel the same in words
 * @param tuneHref where it can be changed how a match weighs; empty where nothing is left to wish for
 */
public record PreviewView(List<String> told, String askHref, String askLabel, String tuneHref) {
    public PreviewView {
        told = List.copyOf(told);
    }
}
