package io.guildhall.recognition.kudos.web;

import java.util.List;

/**
 * What was given, newest first, in a template.
 *
 * @param title what stands above; empty for nothing
 * @param empty what is said where there is nothing; empty where there is something
 * @param act the words of the link to thank somebody; empty for none
 * @param older where older ones are; empty at the end
 * @param newest where the newest are; empty where these are
 * @param working whether buttons work
 */
public record FeedView(
        String title,
        List<KudosLine> lines,
        String empty,
        String act,
        String actHref,
        String older,
        String newest,
        boolean working) {
    public FeedView {
        lines = List.copyOf(lines);
    }
}
