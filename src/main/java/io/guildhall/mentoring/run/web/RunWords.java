package io.guildhall.mentoring.run.web;

import io.guildhall.kernel.web.Look;
import io.guildhall.kernel.web.Sentence;
import io.guildhall.kernel.web.Words;
import io.guildhall.mentoring.run.Result;
import io.guildhall.mentoring.run.Run;
import io.guildhall.mentoring.run.RunState;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Runs as people say them. "Match 3" is what they are called.
 *
 * @param mentors whether some give and others learn; else all are peers
 */
record RunWords(Look look, boolean mentors) {
    private static final String PAGES = "/plugins/servlet/guildhall/mentoring/runs/";

    private static final double THOUSAND = 1_000;

    /** The name of a constant as keys have it. */
    static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Where a run has its page. */
    String href(Run run) {
        return look.href(PAGES + run.id().value());
    }

    /** Where it is over REST, from its base on. */
    static String path(Run run) {
        return "/runs/" + run.id().value();
    }

    String name(Run run) {
        return words().text("guildhall.mentoring.run.name", run.no());
    }

    String state(RunState state) {
        return words().text("guildhall.mentoring.run.state." + word(state));
    }

    /** The class of a state's lozenge, with a blank before it; empty for the usual one. */
    static String lozenge(RunState state) {
        return switch (state) {
            case PUBLISHED -> " aui-lozenge-success";
            case COMPUTING, DRAFT -> " aui-lozenge-inprogress";
            case STALE, FAILED -> " aui-lozenge-moved";
            case CANCELLED, DISCARDED -> "";
        };
    }

    /** Since when it is so. */
    Sentence since(Run run) {
        return look.dates().sentence("guildhall.mentoring.run.since." + word(run.state()), run.since());
    }

    /** For how many it found somebody, shortly. */
    String found(Result result) {
        return words().text("guildhall.mentoring.run.found", result.served(), result.takers());
    }

    /** Who is served by it, in sentences. */
    List<String> served(Result result) {
        List<String> told = new ArrayList<>();
        told.add(words().text(
                        mentors ? "guildhall.mentoring.run.served.mentees" : "guildhall.mentoring.run.served.peers",
                        result.served(),
                        result.takers()));
        if (result.waitedBefore().inAll() > 0) {
            told.add(words().text(
                            "guildhall.mentoring.run.waited",
                            result.waitedBefore().inAll(),
                            result.waitedBefore().served()));
        }
        if (result.dropped() > 0) {
            told.add(words().count("guildhall.mentoring.run.dropped", result.dropped()));
        }
        return told;
    }

    /** Thousandths as a share. */
    String share(int thousandths) {
        return words().share(thousandths / THOUSAND);
    }

    String text(String key) {
        return words().text(key);
    }

    Words words() {
        return look.words();
    }
}
