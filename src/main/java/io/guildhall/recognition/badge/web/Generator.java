package io.guildhall.recognition.badge.web;

import io.guildhall.kernel.web.Look;
import io.guildhall.kernel.web.OptionView;
import io.guildhall.recognition.art.Accent;
import io.guildhall.recognition.art.Band;
import io.guildhall.recognition.art.Design;
import io.guildhall.recognition.art.DesignCode;
import io.guildhall.recognition.art.Emblem;
import io.guildhall.recognition.art.Letters;
import io.guildhall.recognition.art.Mark;
import io.guildhall.recognition.art.Ring;
import io.guildhall.recognition.art.Shape;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Chooses how a badge looks, from what a form sent by its address. What is no choice counts as not chosen. */
final class Generator {
    private static final Design USUAL = new Design(Shape.CIRCLE, Band.NONE, Emblem.SEEDLING, Ring.RUNNING, Accent.BLUE);

    private final Function<String, Optional<String>> asked;
    private final Design before;

    /** @param before how it looks where nothing else is chosen; empty for a new one */
    Generator(Function<String, Optional<String>> asked, Optional<Design> before) {
        this.asked = asked;
        this.before = before.orElse(USUAL);
    }

    /** How it looks by what was chosen so far. */
    Design design() {
        Mark emblem = before.mark() instanceof Emblem drawn ? one("emblem", Emblem.values(), drawn) : emblem();
        return new Design(
                one("shape", Shape.values(), before.shape()),
                one("band", Band.values(), before.band()),
                letters().<Mark>map(each -> each).orElse(emblem),
                one("ring", Ring.values(), before.ring()),
                one("accent", Accent.values(), before.accent()));
    }

    private Mark emblem() {
        return asked.apply("emblem").isPresent() ? one("emblem", Emblem.values(), Emblem.SEEDLING) : before.mark();
    }

    private Optional<Letters> letters() {
        return asked.apply("letters")
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .flatMap(Letters::of);
    }

    /** The letters in the place of an emblem; empty for none. */
    String lettered() {
        return design().mark() instanceof Letters letters ? letters.text() : "";
    }

    /** The code of what was chosen. */
    String code() {
        return DesignCode.of(design());
    }

    List<MakeView.Pick> picks(Look look) {
        Design chosen = design();
        Emblem emblem = chosen.mark() instanceof Emblem drawn ? drawn : Emblem.SEEDLING;
        return List.of(
                pick("shape", "guildhall.badge.shape.", Shape.values(), chosen.shape(), look),
                pick("band", "guildhall.badge.band.", Band.values(), chosen.band(), look),
                pick("emblem", "guildhall.badge.emblem.", Emblem.values(), emblem, look),
                pick("ring", "guildhall.badge.ring.", Ring.values(), chosen.ring(), look),
                pick("accent", "guildhall.badge.accent.", Accent.values(), chosen.accent(), look));
    }

    private static <E extends Enum<E>> MakeView.Pick pick(String name, String texts, E[] all, E chosen, Look look) {
        List<OptionView> options = Stream.of(all)
                .map(each -> new OptionView(word(each), look.words().text(texts + word(each)), "", each == chosen))
                .toList();
        return new MakeView.Pick(name, look.words().text("guildhall.badge.look." + name), options);
    }

    private <E extends Enum<E>> E one(String name, E[] all, E otherwise) {
        return asked.apply(name)
                .flatMap(word ->
                        Stream.of(all).filter(each -> word(each).equals(word)).findFirst())
                .orElse(otherwise);
    }

    private static String word(Enum<?> choice) {
        return choice.name().toLowerCase(Locale.ROOT);
    }
}
