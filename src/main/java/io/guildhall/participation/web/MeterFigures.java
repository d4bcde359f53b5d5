package io.guildhall.participation.web;

import io.guildhall.community.Turnout.Load;
import io.guildhall.kernel.web.Words;
import io.guildhall.membership.web.NumbersView.FigureView;
import io.guildhall.participation.Participation;
import io.guildhall.participation.Participation.Meters;
import io.guildhall.participation.Participation.Skills;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Says how a community is: the word first, then the number, then how it is counted. */
final class MeterFigures {
    /** Below this, work is spread evenly; from {@link #VERY_UNEVEN} on, few do most of it (domain, section 5). */
    private static final int UNEVEN = 40;

    private static final int VERY_UNEVEN = 60;
    /** From so many hundredths on two people carry the community (domain, section 5). */
    private static final int ON_TWO = 50;

    private static final int SMALL = 15;
    private static final int MIDDLE = 50;
    private static final int LARGE = 150;

    private final Words words;

    MeterFigures(Words words) {
        this.words = words;
    }

    /**
     * The figures, in the order of the page.
     *
     * @param withSkills whether people say on this site what they offer and want
     */
    List<FigureView> of(Meters meters, int members, boolean withSkills) {
        return Stream.of(
                        Stream.of(spread(meters.load()), dependency(meters.load())),
                        withSkills ? Stream.of(skills(meters.skills())) : Stream.<FigureView>of(),
                        Stream.of(size(members)))
                .flatMap(Function.identity())
                .toList();
    }

    private FigureView spread(Optional<Load> load) {
        return load.map(each -> figure(
                        "spread",
                        each.gini() > VERY_UNEVEN ? "few" : each.gini() >= UNEVEN ? "uneven" : "even",
                        words.text(
                                "guildhall.participation.spread.unit",
                                words.number(each.people()),
                                words.share(each.gini() / 100.0))))
                .orElseGet(() -> tooFew("spread", "guildhall.participation.writers.too-few"));
    }

    private FigureView dependency(Optional<Load> load) {
        return load.map(each -> figure(
                        "dependency",
                        each.two() > ON_TWO ? "two" : "shared",
                        words.text(
                                "guildhall.participation.dependency.unit",
                                words.share(each.two() / 100.0),
                                words.number(each.half()))))
                .orElseGet(() -> tooFew("dependency", "guildhall.participation.writers.too-few"));
    }

    private FigureView skills(Optional<Skills> skills) {
        return skills.map(each -> figure(
                        "skills",
                        each.wanted() + each.offered() == 0 ? "none" : word(each),
                        words.text(
                                "guildhall.participation.skills.unit",
                                words.number(each.offered()),
                                words.number(each.wanted()),
                                words.number(each.gaps()))))
                .orElseGet(() -> tooFew("skills", "guildhall.participation.members.too-few"));
    }

    /** Half as many again on one side is more than chance. */
    private static String word(Skills skills) {
        if (2 * skills.wanted() > 3 * skills.offered()) {
            return "seekers";
        }
        return 2 * skills.offered() > 3 * skills.wanted() ? "knowers" : "balanced";
    }

    private FigureView size(int members) {
        String word = members < SMALL ? "small" : members < MIDDLE ? "middle" : members <= LARGE ? "large" : "huge";
        return figure("size", word, words.text("guildhall.participation.size." + word + ".hint"));
    }

    private FigureView tooFew(String name, String key) {
        return figure(name, "", words.text(key, Participation.PEOPLE_MIN));
    }

    /** @param word empty where there is too little to say one */
    private FigureView figure(String name, String word, String unit) {
        String stem = "guildhall.participation." + name;
        return new FigureView(
                name,
                words.text(stem + ".label"),
                word.isEmpty() ? "" : words.text(stem + "." + word),
                unit,
                "",
                "",
                words.text(stem + ".definition"),
                "",
                "",
                List.of());
    }
}
