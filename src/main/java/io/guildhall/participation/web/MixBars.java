package io.guildhall.participation.web;

import io.guildhall.kernel.web.Words;
import io.guildhall.participation.Mix;
import io.guildhall.participation.Mix.Kind;
import io.guildhall.participation.Mix.Part;
import io.guildhall.participation.Mix.Side;
import java.util.stream.Stream;

/** Shows where members come from, as bars. */
final class MixBars {
    private static final String TEXTS = "guildhall.participation.mix.";

    private MixBars() {}

    static MixView of(Mix mix, Words words) {
        return new MixView(
                words.text(mix.whole() ? TEXTS + "hint" : TEXTS + "hint.first", words.number(mix.members())),
                mix.sides().stream()
                        .map(side -> side(side, mix.members(), words))
                        .toList());
    }

    private static MixView.Side side(Side side, int members, Words words) {
        String name = ParticipationTab.word(side.kind());
        Stream<ParticipationView.Bar> parts =
                side.parts().stream().map(part -> bar(label(side.kind(), part, words), part.people(), members, words));
        Stream<ParticipationView.Bar> rest = side.others() == 0
                ? Stream.empty()
                : Stream.of(bar(words.text(TEXTS + "others"), side.others(), members, words));
        return new MixView.Side(
                name,
                words.text(TEXTS + "side." + name, words.number(side.different())),
                Stream.concat(parts, rest).toList());
    }

    private static ParticipationView.Bar bar(String label, int people, int members, Words words) {
        return ParticipationTab.bar(label, people, members, "", "", words);
    }

    private static String label(Kind kind, Part part, Words words) {
        return kind == Kind.SENIORITY
                ? words.text(TEXTS + "seniority." + ParticipationTab.word(Mix.Seniority.valueOf(part.name())))
                : part.name();
    }
}
