package io.guildhall.mentoring.run.web;

import io.guildhall.kernel.web.Shown;
import io.guildhall.mentoring.pairing.Ask;
import io.guildhall.mentoring.run.Differences;
import io.guildhall.mentoring.run.Pair;
import io.guildhall.mentoring.run.Result;
import io.guildhall.mentoring.run.Run;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Says what publishing a draft does, and what people will read. */
record Publishing(Run run, String programme, RunWords words, Faces faces) {
    /**
     * The part of the page for it.
     *
     * @param found what is different since, where it was looked at
     * @param sample a pair to show by what both will read
     */
    Shown of(Result result, Optional<Differences> found, Optional<Pair> sample) {
        int lost = found.map(each -> each.lost().size()).orElse(0);
        int offers = Math.max(0, result.pairs() - lost);
        boolean differs = found.filter(each -> !each.isNone()).isPresent();
        String other = sample.map(pair -> faces.name(pair.giver()))
                .orElseGet(() -> words.text("guildhall.mentoring.run.publish.somebody"));
        return new Shown(
                "mentoring/run-publish.vm",
                new PublishView(
                        RunWords.path(run) + "/publish",
                        found.filter(each -> differs).map(Differences::now).orElse(""),
                        told(result, offers, lost),
                        words.words().text("guildhall.notice.pairing-offered.subject", "", other, programme),
                        words.words().text("guildhall.notice.pairing-offered.line", "", other, programme),
                        result.takers() > result.served()
                                ? words.words().text("guildhall.notice.match-nobody.line", "", "", programme)
                                : "",
                        differs
                                ? words.text("guildhall.mentoring.run.publish.anyway")
                                : words.words().count("guildhall.mentoring.run.publish.button", offers),
                        words.text("guildhall.mentoring.run.publish.done"),
                        words.href(run) + "?differences=show#gh-run-differences",
                        Ask.MESSAGE_MAX));
    }

    private List<String> told(Result result, int offers, int lost) {
        List<String> told = new ArrayList<>();
        told.add(words.words().count("guildhall.mentoring.run.publish.offers", offers));
        if (lost > 0) {
            told.add(words.words().count("guildhall.mentoring.run.publish.lost", lost));
        }
        if (result.takers() > result.served()) {
            told.add(words.words().count("guildhall.mentoring.run.publish.waiting", result.takers() - result.served()));
        }
        return told;
    }
}
