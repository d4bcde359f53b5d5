package io.guildhall.recognition.badge.web;

import static io.guildhall.recognition.art.Look.PAGE;
import static io.guildhall.recognition.art.Look.PAGE_GREY;

import io.guildhall.kernel.Person;
import io.guildhall.kernel.web.FaceView;
import io.guildhall.kernel.web.Look;
import io.guildhall.recognition.art.Design;
import io.guildhall.recognition.art.Picture;
import io.guildhall.recognition.badge.Award;
import io.guildhall.recognition.badge.AwardAct;
import io.guildhall.recognition.badge.AwardSource;
import io.guildhall.recognition.badge.AwardState;
import io.guildhall.recognition.badge.AwardView;
import java.util.List;
import java.util.Locale;

/** Awards as lines and cards. */
final class AwardLines {
    private static final FaceView NOBODY = new FaceView("", "", "");

    private AwardLines() {}

    /**
     * One line.
     *
     * @param placed whether it is said where it was given
     * @param acting whether it leads to where it is taken back
     */
    static AwardLine of(AwardView view, int size, boolean placed, boolean acting, Look look) {
        return of(view, size, placed, acting, "", "", look);
    }

    /** One's own, to be shown or kept to oneself right there as long as one has it. */
    static AwardLine own(AwardView view, int size, Look look) {
        String path = "/awards/" + view.award().id();
        if (view.can().contains(AwardAct.SHOW)) {
            return of(view, size, true, false, path + "/show", look.words().text("guildhall.badge.award.show"), look);
        }
        return view.can().contains(AwardAct.HIDE)
                ? of(view, size, true, false, path + "/hide", look.words().text("guildhall.badge.award.hide"), look)
                : of(view, size, true, false, look);
    }

    private static AwardLine of(
            AwardView view, int size, boolean placed, boolean acting, String flagPath, String flag, Look look) {
        Award award = view.award();
        boolean isHeld = view.state() == AwardState.GRANTED;
        boolean telling = view.earner().isPresent();
        return new AwardLine(
                picture(award.face().design(), size, isHeld),
                BadgeNames.of(award.face(), look.words()),
                look.href(look.links().award(Long.toString(award.id()))),
                view.earner().map(look::face).orElse(NOBODY),
                telling ? award.reason() : "",
                from(view, placed, look),
                year(view, look),
                look.dates().sentence("guildhall.badge.when", award.at()),
                mark(view, look),
                acting && view.can().contains(AwardAct.REVOKE) ? "/awards/" + award.id() + "/revoke" : "",
                flagPath,
                flag,
                acting && view.can().contains(AwardAct.RENEW));
    }

    /** An ornament beside the name; grey for what is over. */
    static List<String> picture(Design design, int size, boolean isHeld) {
        return List.of(Picture.ornament(design, isHeld ? PAGE : PAGE_GREY, size).svg());
    }

    /** Who gave it, and where. */
    private static String from(AwardView view, boolean placed, Look look) {
        String giver = giver(view);
        String space =
                view.space().filter(place -> placed).map(place -> place.name()).orElse("");
        if (view.award().source() == AwardSource.RULE) {
            return space.isEmpty()
                    ? look.words().text("guildhall.badge.earned")
                    : look.words().text("guildhall.badge.earned.in", space);
        }
        if (giver.isEmpty()) {
            return space;
        }
        return space.isEmpty()
                ? look.words().text("guildhall.badge.from", giver)
                : look.words().text("guildhall.badge.from.in", giver, space);
    }

    /** Who gave it; empty where that is not told, and for somebody who is not here any more: their neutral name fits in no sentence. */
    static String giver(AwardView view) {
        return view.giver()
                .filter(person -> person.state() != Person.State.GONE)
                .map(Person::name)
                .orElse("");
    }

    static String year(AwardView view, Look look) {
        return Integer.toString(view.award().at().atZone(look.dates().zone()).getYear());
    }

    static String mark(AwardView view, Look look) {
        if (view.state() != AwardState.GRANTED) {
            return look.words()
                    .text("guildhall.badge.mark." + view.state().name().toLowerCase(Locale.ROOT));
        }
        return view.award().hidden() ? look.words().text("guildhall.badge.mark.hidden") : "";
    }
}
