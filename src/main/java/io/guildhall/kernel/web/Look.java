package io.guildhall.kernel.web;

import io.guildhall.kernel.Person;

/** What is needed to put something into words for one viewer and one output. */
public record Look(Words words, Dates dates, Links links, Output output) {
    /** An address that works where the output goes. */
    public String href(String path) {
        return output.isScreen() ? links.here(path) : links.everywhere(path);
    }

    /** Somebody with picture and link; both empty where there is none. */
    public FaceView face(Person person) {
        return new FaceView(
                person.name(),
                person.profileUrl().map(this::ofHost).orElse(""),
                person.avatarUrl().map(this::ofHost).orElse(""));
    }

    private String ofHost(String address) {
        return links.ofHost(address, !output.isScreen());
    }
}
