package io.guildhall.mentoring.programme.web;

import io.guildhall.kernel.Viewer;
import io.guildhall.kernel.web.Look;
import io.guildhall.mentoring.programme.Programme;
import io.guildhall.mentoring.programme.SeenProgramme;
import java.util.Optional;
import java.util.function.Function;

/**
 * One look at the page of a programme.
 *
 * @param address the page's own address, for links to it
 * @param parameters the query as it was asked, by name
 */
public record ProgrammeCall(
        SeenProgramme seen, Look look, String address, Function<String, Optional<String>> parameters) {
    public Programme programme() {
        return seen.programme();
    }

    public Viewer viewer() {
        return seen.viewer();
    }

    /** What was asked by that name; nothing where it was not. */
    public Optional<String> parameter(String name) {
        return parameters.apply(name);
    }
}
