package io.guildhall.mentoring.circle.web;

import io.guildhall.kernel.Person;
import io.guildhall.kernel.web.Look;
import io.guildhall.kernel.web.Shown;
import io.guildhall.kernel.web.Words;
import io.guildhall.mentoring.circle.CircleService;
import io.guildhall.mentoring.circle.CirclesView;
import io.guildhall.mentoring.circle.CirclesView.Circle;
import io.guildhall.mentoring.programme.ProgrammeKind;
import io.guildhall.mentoring.programme.web.ProgrammeCall;
import io.guildhall.mentoring.programme.web.ProgrammePart;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Circles on the page of their programme: one's own, and for those who manage it all of them with who waits. */
@Named
final class CirclesPart implements ProgrammePart {
    private static final int ORDER = 400;
    private static final int LEAST = 4;

    private final CircleService circles;

    @Inject
    CirclesPart(CircleService circles) {
        this.circles = circles;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public List<Shown> parts(ProgrammeCall call) {
        if (call.programme().kind() != ProgrammeKind.CIRCLE || call.viewer().isAnonymous()) {
            return List.of();
        }
        CirclesView view = circles.view(call.viewer(), call.seen());
        Words words = call.look().words();
        CirclePartView shown = new CirclePartView(
                Long.toString(call.programme().id().value()),
                view.circles().stream().map(each -> line(each, call.look())).toList(),
                missing(view, words),
                view.forms() && view.waiting() > 0,
                view.forms() && view.waiting() >= LEAST);
        return List.of(new Shown("mentoring/circles.vm", shown));
    }

    private static CirclePartView.Line line(Circle circle, Look look) {
        Words words = look.words();
        List<Person> people = circle.people();
        return new CirclePartView.Line(
                Long.toString(circle.id()),
                circle.own()
                        ? words.text("guildhall.mentoring.circle.own")
                        : words.count("guildhall.mentoring.circle.people", people.size()),
                people.isEmpty()
                        ? ""
                        : words.text(
                                "guildhall.mentoring.circle.host", people.get(0).name()),
                people.stream().map(look::face).toList(),
                circle.own());
    }

    private static String missing(CirclesView view, Words words) {
        if (!view.seen().manages()) {
            return view.circles().isEmpty() ? words.text("guildhall.mentoring.circle.none") : "";
        }
        if (view.waiting() > 0 && view.waiting() < LEAST && view.circles().isEmpty()) {
            return words.text("guildhall.mentoring.circle.few", view.waiting(), LEAST);
        }
        return words.count("guildhall.mentoring.circle.waiting", view.waiting());
    }
}
