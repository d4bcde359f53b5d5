package io.guildhall.membership.web;

import io.guildhall.community.Turnout.Load;
import io.guildhall.kernel.web.Look;
import io.guildhall.kernel.web.Words;
import io.guildhall.membership.numbers.CommunityNumbers;
import io.guildhall.membership.numbers.CommunityNumbers.Answered;
import io.guildhall.membership.numbers.CommunityNumbers.Figure;
import io.guildhall.membership.numbers.CommunityNumbers.Point;
import io.guildhall.membership.numbers.CommunityNumbers.Tally;
import io.guildhall.membership.numbers.CommunityNumbers.Writing;
import io.guildhall.membership.numbers.NumbersPeriod;
import io.guildhall.membership.web.NumbersView.FigureView;
import io.guildhall.membership.web.NumbersView.PointView;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Puts numbers into words and lines. */
final class Figures {
    private static final int WIDTH = 120;
    private static final int HEIGHT = 32;
    private static final int MARGIN = 2;
    /** How much of its place a bar takes. */
    private static final double BAR_PART = 0.7;

    private final Look look;
    private final Words words;
    private final int days;

    private Figures(Look look, NumbersPeriod period) {
        this.look = look;
        this.words = look.words();
        this.days = period.days();
    }

    /**
     * The view.
     *
     * @param metric the one that is wanted, or {@code all}
     */
    static NumbersView of(
            CommunityNumbers numbers, Tally tally, NumbersPeriod period, String metric, String title, Look look) {
        List<FigureView> all = new Figures(look, period).all(tally);
        return new NumbersView(
                title,
                numbers.space().name(),
                look.href(look.links().community(numbers.space().key())),
                look.words().text("guildhall.numbers.period", period.days()),
                all.stream()
                        .filter(each -> metric.equals("all") || metric.equals(each.name()))
                        .toList());
    }

    private List<FigureView> all(Tally tally) {
        List<FigureView> all = new ArrayList<>();
        all.add(figure("members", tally.members(), true));
        all.add(figure("joined", tally.joined(), tally.whole()));
        all.add(figure("left", tally.left(), tally.whole()));
        all.add(figure("contributors", tally.writing().contributors(), true));
        all.add(contributing(tally.writing().load()));
        all.add(firstContribution(tally.writing()));
        tally.writing().regulars().ifPresent(regulars -> all.add(figure("levels", regulars, true)));
        all.add(answered(tally.answered()));
        return all;
    }

    private FigureView contributing(Optional<Load> load) {
        return new FigureView(
                "contributing",
                words.text("guildhall.numbers.contributing.label"),
                load.map(each -> words.share((double) each.people() / each.members()))
                        .orElse(""),
                load.map(each -> words.text("guildhall.numbers.contributing.unit", each.people(), each.members()))
                        .orElseGet(() ->
                                words.text("guildhall.numbers.contributing.too-few", CommunityNumbers.PEOPLE_MIN)),
                "",
                "",
                words.text("guildhall.numbers.contributing.definition"),
                "",
                "",
                List.of());
    }

    private FigureView figure(String name, Figure figure, boolean exact) {
        String stem = "guildhall.numbers." + name;
        boolean isState = name.equals("members") || name.equals("levels");
        String number = words.number(figure.value());
        String value = exact ? number : words.text("guildhall.numbers.at-least", number);
        OptionalInt difference = figure.before().isPresent()
                ? OptionalInt.of(figure.value() - figure.before().getAsInt())
                : OptionalInt.empty();
        return new FigureView(
                name,
                words.text(stem + ".label"),
                figure.value() == 0 ? "" : value,
                words.count(stem + ".unit", figure.value()),
                difference.isPresent() ? arrow(difference.getAsInt()) : "",
                difference.isPresent() ? change(isState, difference.getAsInt()) : "",
                words.text(stem + ".definition", days),
                isState ? "line" : "bars",
                isState ? line(figure.course()) : bars(figure.course()),
                figure.course().stream()
                        .map(point -> new PointView(look.dates().day(point.until()), words.number(point.value())))
                        .toList());
    }

    private FigureView answered(Optional<Answered> answered) {
        String value = answered.map(each -> words.share((double) each.soon() / each.all()))
                .orElse("");
        String unit = answered.map(each -> words.text("guildhall.numbers.answered.unit", each.soon(), each.all()))
                .orElseGet(() -> words.text("guildhall.numbers.answered.too-few", CommunityNumbers.PEOPLE_MIN));
        return new FigureView(
                "answered",
                words.text("guildhall.numbers.answered.label"),
                value,
                unit,
                "",
                "",
                words.text("guildhall.numbers.answered.definition", days),
                "",
                "",
                List.of());
    }

    /** Days to the first contribution: no day at all is said in words. */
    private FigureView firstContribution(Writing writing) {
        OptionalInt median = writing.days();
        OptionalInt difference = median.isPresent() && writing.daysBefore().isPresent()
                ? OptionalInt.of(median.getAsInt() - writing.daysBefore().getAsInt())
                : OptionalInt.empty();
        return new FigureView(
                "first-contribution",
                words.text("guildhall.numbers.first-contribution.label"),
                median.orElse(0) == 0 ? "" : words.number(median.getAsInt()),
                median.isPresent()
                        ? words.count("guildhall.numbers.first-contribution.unit", median.getAsInt())
                        : words.text("guildhall.numbers.first-contribution.too-few", CommunityNumbers.PEOPLE_MIN),
                difference.isPresent() ? arrow(difference.getAsInt()) : "",
                difference.isPresent() ? later(difference.getAsInt()) : "",
                words.text("guildhall.numbers.first-contribution.definition", days),
                "",
                "",
                List.of());
    }

    private String later(int difference) {
        return difference < 0
                ? words.count("guildhall.numbers.first-contribution.sooner", -difference)
                : words.count("guildhall.numbers.first-contribution.later", difference);
    }

    private static String arrow(int difference) {
        return difference == 0 ? "same" : difference > 0 ? "up" : "down";
    }

    /**
     * What became of it.
     *
     * @param state whether it is a number of a moment, which is set beside that of another moment; else of a time
     */
    private String change(boolean state, int difference) {
        if (difference == 0) {
            return words.text(state ? "guildhall.numbers.state.same" : "guildhall.numbers.change.same", days);
        }
        String number = words.number(Math.abs(difference));
        if (difference > 0) {
            return words.text(state ? "guildhall.numbers.state.more" : "guildhall.numbers.change.more", number, days);
        }
        return words.text(state ? "guildhall.numbers.state.fewer" : "guildhall.numbers.change.fewer", number, days);
    }

    /** The course as bars from left to right, the highest as high as there is room; nobody is no bar. */
    private static String bars(List<Point> course) {
        int most = course.stream().mapToInt(Point::value).max().orElse(0);
        double width = (double) WIDTH / Math.max(1, course.size());
        return IntStream.range(0, most == 0 ? 0 : course.size())
                .filter(i -> course.get(i).value() > 0)
                .mapToObj(i -> {
                    double height = (double) (HEIGHT - MARGIN) * course.get(i).value() / most;
                    return String.format(
                            Locale.ROOT,
                            "M%.1f %dv-%.1fh%.1fv%.1fz",
                            width * i,
                            HEIGHT,
                            height,
                            width * BAR_PART,
                            height);
                })
                .collect(Collectors.joining());
    }

    /** The course from left to right; a level one lies in the middle, so that it reads as one. */
    private static String line(List<Point> course) {
        if (course.isEmpty()) {
            return "";
        }
        int least = course.stream().mapToInt(Point::value).min().orElse(0);
        int span = course.stream().mapToInt(Point::value).max().orElse(0) - least;
        return IntStream.range(0, course.size())
                .mapToObj(i -> {
                    double x = (double) WIDTH * i / Math.max(1, course.size() - 1);
                    double part = span == 0 ? 0.5 : (double) (course.get(i).value() - least) / span;
                    double y = HEIGHT - MARGIN - part * (HEIGHT - 2 * MARGIN);
                    return String.format(Locale.ROOT, "%.1f %.1f", x, y);
                })
                .collect(Collectors.joining("L", "M", ""));
    }
}
