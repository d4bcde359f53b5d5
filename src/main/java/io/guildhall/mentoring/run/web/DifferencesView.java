package io.guildhall.mentoring.run.web;

import io.guildhall.mentoring.run.Differences;
import java.util.List;

/**
 * What is different since a run read everybody, in a template.
 *
 * @param told a sentence each; never empty
 */
public record DifferencesView(List<String> told) {
    public DifferencesView {
        told = List.copyOf(told);
    }

    static DifferencesView of(Differences differences, RunWords words, Faces faces) {
        return new DifferencesView(DifferenceLines.of(differences, words, faces));
    }
}
