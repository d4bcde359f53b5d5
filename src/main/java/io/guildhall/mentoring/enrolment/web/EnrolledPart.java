package io.guildhall.mentoring.enrolment.web;

import io.guildhall.kernel.web.Look;
import io.guildhall.kernel.web.Shown;
import io.guildhall.mentoring.enrolment.Enrolment;
import io.guildhall.mentoring.enrolment.EnrolmentList;
import io.guildhall.mentoring.enrolment.EnrolmentListService;
import io.guildhall.mentoring.enrolment.EnrolmentState;
import io.guildhall.mentoring.programme.ProgrammeRole;
import io.guildhall.mentoring.programme.web.ProgrammeCall;
import io.guildhall.mentoring.programme.web.ProgrammePart;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;

/** On the page of a programme, for those who manage it: who takes part, how many places there are, and what is missing. */
@Named
public final class EnrolledPart implements ProgrammePart {
    private static final String KEY = "guildhall.mentoring.enrolment.";
    private static final int SHOWN_MAX = 100;

    private final EnrolmentListService enrolments;

    @Inject
    public EnrolledPart(EnrolmentListService enrolments) {
        this.enrolments = enrolments;
    }

    @Override
    public int order() {
        return 500;
    }

    @Override
    public List<Shown> parts(ProgrammeCall call) {
        if (!call.seen().manages()) {
            return List.of();
        }
        List<EnrolledView.Group> groups = call.programme().kind().roles().stream()
                .map(role -> group(call, role))
                .toList();
        return List.of(new Shown("mentoring/enrolled.vm", new EnrolledView(groups)));
    }

    /** Why somebody comes before others, in a sentence; empty where they do not, or are with somebody. */
    public static String waited(Enrolment own, Look look) {
        return own.waitingRounds() > 0 && own.taken() == 0
                ? look.words().count(KEY + "waited", own.waitingRounds())
                : "";
    }

    private EnrolledView.Group group(ProgrammeCall call, ProgrammeRole role) {
        Look look = call.look();
        EnrolmentList list = enrolments.in(call.viewer(), call.seen(), role, SHOWN_MAX);
        List<Enrolment> all =
                list.page().items().stream().map(EnrolmentList.Line::enrolment).toList();
        int places = all.stream().mapToInt(Enrolment::places).sum();
        boolean more = list.page().next().isPresent();
        String count = more
                ? look.words().text(KEY + "more", SHOWN_MAX)
                : look.words().count(KEY + "count." + word(role), all.size());
        String free = role == ProgrammeRole.MENTOR && !all.isEmpty() && !more
                ? look.words()
                        .text(
                                KEY + "places",
                                places,
                                all.stream().mapToInt(Enrolment::free).sum())
                : "";
        return new EnrolledView.Group(
                look.words().text(KEY + "group." + word(role)),
                count,
                free,
                all.size() < fewest(role) ? look.words().text(KEY + "needs." + word(role)) : "",
                list.page().items().stream()
                        .map(line -> new EnrolledView.Line(
                                line.person()
                                        .map(look::face)
                                        .map(face -> face.name())
                                        .orElseGet(() -> look.words().text(KEY + "unnamed")),
                                line.person()
                                        .map(look::face)
                                        .map(face -> face.href())
                                        .orElse(""),
                                state(line.enrolment(), look),
                                lozenge(line.enrolment().state()),
                                role == ProgrammeRole.MENTOR
                                        ? look.words()
                                                .text(
                                                        KEY + "taken",
                                                        line.enrolment().taken(),
                                                        line.enrolment().places())
                                        : "",
                                line.enrolment().statement()))
                        .toList());
    }

    /** Of equals it takes two to make a pair. */
    private static int fewest(ProgrammeRole role) {
        return role == ProgrammeRole.PEER ? 2 : 1;
    }

    /** A state in a word; of people, only those who help can be full: whoever else has found somebody is paired. */
    static String state(Enrolment enrolment, Look look) {
        boolean paired = enrolment.state() == EnrolmentState.FULL && enrolment.role() != ProgrammeRole.MENTOR;
        return paired
                ? look.words().text("guildhall.mentoring.enrolment.state.paired")
                : look.words().text(KEY + "state." + word(enrolment.state()));
    }

    /** The class of its lozenge, with a blank before it; empty for the usual one. */
    static String lozenge(EnrolmentState state) {
        return switch (state) {
            case OPEN -> " aui-lozenge-success";
            case WAITING -> " aui-lozenge-inprogress";
            case PAUSED -> " aui-lozenge-moved";
            case FULL, WITHDRAWN -> "";
        };
    }

    static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
