package io.guildhall.mentoring.run.web;

import io.guildhall.kernel.UserId;
import io.guildhall.kernel.web.OptionView;
import io.guildhall.mentoring.pairing.Fit;
import io.guildhall.mentoring.pairing.FittingService.Fits;
import io.guildhall.mentoring.pairing.Offers;
import io.guildhall.mentoring.pairing.web.FitWords;
import io.guildhall.mentoring.programme.Criterion;
import io.guildhall.mentoring.run.FindingsService;
import io.guildhall.mentoring.run.Pair;
import io.guildhall.mentoring.run.Pin;
import io.guildhall.mentoring.run.Proposal;
import io.guildhall.mentoring.run.Run;
import io.guildhall.mentoring.run.RunService.Wish;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Says of each pair of a run why it is one, and what can be wanted instead.
 *
 * @param acts whether the viewer may want something
 */
record ProposalLines(Run run, boolean acts, RunWords words, Faces faces) {
    private static final int NAMED_WISHES = 3;
    private static final int NAMED_LOST = 25;

    /** Of whom to ask what fits: who learns first. Pairs with somebody who was erased are left out. */
    static List<Offers.Two> couples(List<Pair> pairs) {
        return pairs.stream().flatMap(each -> couple(each).stream()).toList();
    }

    private static Optional<Offers.Two> couple(Pair pair) {
        return pair.taker().flatMap(taker -> pair.giver().map(giver -> new Offers.Two(taker, giver)));
    }

    List<ProposalsView.Line> of(List<Pair> pairs, Fits fits) {
        FitWords fitting = new FitWords(words.words(), fits.words());
        List<Pair> whole =
                pairs.stream().filter(each -> couple(each).isPresent()).toList();
        return pairs.stream()
                .map(pair -> line(
                        pair,
                        whole.contains(pair) ? why(pair, fits.fits().get(whole.indexOf(pair)), fitting) : List.of()))
                .toList();
    }

    /** Who was to be together and is not, and why; a long list is cut and its rest counted. */
    List<String> lost(List<FindingsService.Lost> dropped) {
        List<String> told = new ArrayList<>(dropped.stream()
                .limit(NAMED_LOST)
                .map(each -> words.words()
                        .text(
                                "guildhall.mentoring.run.lost." + RunWords.word(each.why()),
                                faces.name(each.two().giver()),
                                faces.name(each.two().taker())))
                .toList());
        if (dropped.size() > NAMED_LOST) {
            told.add(words.words().count("guildhall.mentoring.run.compare.rest", dropped.size() - NAMED_LOST));
        }
        return told;
    }

    private List<String> why(Pair pair, Fit fit, FitWords fitting) {
        return fitting.between(fit, faces.name(pair.taker()), faces.name(pair.giver()));
    }

    private ProposalsView.Line line(Pair pair, List<String> why) {
        Proposal proposal = pair.proposal();
        String names = words.words().names(List.of(faces.name(pair.giver()), faces.name(pair.taker())), 0);
        return new ProposalsView.Line(
                names,
                List.of(faces.face(pair.giver()), faces.face(pair.taker())),
                words.words().text("guildhall.mentoring.run.of-thousand", proposal.points()),
                marks(proposal),
                Stream.of(Criterion.values())
                        .filter(each -> proposal.parts().containsKey(each))
                        .map(each -> part(each, proposal.parts()))
                        .toList(),
                why,
                others(pair),
                acts ? acts(pair, names) : List.of(),
                acts ? instead(pair) : List.of(),
                pair.taker().map(UserId::value).orElse(""));
    }

    private ProposalsView.Part part(Criterion each, Map<Criterion, Integer> parts) {
        return new ProposalsView.Part(
                words.text("guildhall.mentoring.programme.criteria.weight." + RunWords.word(each)),
                words.share(parts.getOrDefault(each, 0)));
    }

    private List<String> marks(Proposal proposal) {
        List<String> marks = new ArrayList<>();
        Pin two = new Pin(proposal.giver(), proposal.taker());
        if (proposal.pinned()) {
            marks.add(words.text(
                    acts && !run.pins().together().contains(two)
                            ? "guildhall.mentoring.run.mark.pinned-before"
                            : "guildhall.mentoring.run.mark.pinned"));
        }
        if (proposal.wish() > 0) {
            marks.add(words.text("guildhall.mentoring.run.mark.wish." + Math.min(proposal.wish(), NAMED_WISHES)));
        }
        if (proposal.fate() != Proposal.Fate.PROPOSED) {
            marks.add(words.text("guildhall.mentoring.run.fate." + RunWords.word(proposal.fate())));
        }
        if (acts && run.pins().apart().contains(two)) {
            marks.add(words.text("guildhall.mentoring.run.mark.apart-next"));
        } else if (acts && !proposal.pinned() && run.pins().together().contains(two)) {
            marks.add(words.text("guildhall.mentoring.run.mark.together-next"));
        }
        return marks;
    }

    private List<String> others(Pair pair) {
        List<Proposal.Alternative> others = pair.proposal().alternatives();
        return IntStream.range(0, Math.min(others.size(), pair.others().size()))
                .mapToObj(at -> words.words()
                        .text(
                                others.get(at).free()
                                        ? "guildhall.mentoring.run.other.free"
                                        : "guildhall.mentoring.run.other.taken",
                                faces.name(pair.others().get(at)),
                                others.get(at).points()))
                .toList();
    }

    private List<OptionView> instead(Pair pair) {
        return pair.taker().isEmpty()
                ? List.of()
                : pair.others().stream()
                        .flatMap(Optional::stream)
                        .map(each -> new OptionView(each.value(), faces.name(Optional.of(each)), "", false))
                        .toList();
    }

    private List<ProposalsView.Act> acts(Pair pair, String names) {
        Pin two = new Pin(pair.proposal().giver(), pair.proposal().taker());
        boolean together = run.pins().together().contains(two);
        boolean apart = run.pins().apart().contains(two);
        return Stream.of(Wish.values())
                .filter(wish -> switch (wish) {
                    case TOGETHER -> !together;
                    case APART -> !apart;
                    case ANY -> together || apart;
                })
                .flatMap(wish -> act(wish, pair.giver(), pair.taker(), names).stream())
                .toList();
    }

    /** What can be wanted of two; nothing where one of them was erased. */
    Optional<ProposalsView.Act> act(Wish wish, Optional<UserId> one, Optional<UserId> other, String names) {
        String text = words.text("guildhall.mentoring.run.want." + RunWords.word(wish));
        return one.flatMap(giver -> other.map(taker -> new ProposalsView.Act(
                wish.name(),
                text,
                words.words().text("guildhall.mentoring.run.want.label", text, names),
                words.text("guildhall.mentoring.run." + RunWords.word(wish) + ".done"),
                giver.value(),
                taker.value())));
    }
}
