package io.guildhall.mentoring.run.web;

import io.guildhall.kernel.web.Sentence;
import java.util.List;

/**
 * Where a run stands, in a template.
 *
 * @param look the class of the state's lozenge, with a blank before it; empty for the usual one
 * @param told what there is to know, a sentence each
 * @param progress how far it is; its step is empty where nothing is being worked out
 * @param stopPath where it is thrown away or stopped; empty where there is nothing to throw away
 * @param newer the way to a later one; its text is empty for none
 * @param ways to parts of the page, and to what it can show
 */
public record RunHeadView(
        String state,
        String look,
        Sentence since,
        List<String> told,
        Progress progress,
        String stopPath,
        String stop,
        String stopHint,
        String stopped,
        Way newer,
        List<Way> ways) {
    public RunHeadView {
        told = List.copyOf(told);
        ways = List.copyOf(ways);
    }

    /**
     * How far it is.
     *
     * @param people of how many people it is through, in words; empty where nobody knows
     */
    public record Progress(String step, String people, int done, int of) {
        static final Progress NONE = new Progress("", "", 0, 1);
    }

    /** Somewhere to go. */
    public record Way(String text, String href) {
        static final Way NONE = new Way("", "");
    }
}
