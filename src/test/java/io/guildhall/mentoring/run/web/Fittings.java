package io.guildhall.mentoring.run.web;

import io.guildhall.mentoring.pairing.Fit;
import java.util.List;
import java.util.Optional;

/** What can fit between two. */
final class Fittings {
    private Fittings() {}

    static Fit nothing() {
        return new Fit(List.of(), List.of(), List.of(), Optional.empty(), false, false);
    }
}
