package io.guildhall.mentoring.programme.web;

import io.guildhall.kernel.web.Look;
import io.guildhall.kernel.web.OptionView;
import io.guildhall.mentoring.programme.Programme;
import io.guildhall.mentoring.programme.ProgrammeState;
import io.guildhall.mentoring.programme.ProgrammeView;
import java.util.List;

/**
 * The programmes of a community, or those across communities, in a template.
 *
 * @param spaceKey of the community; empty for those across
 * @param lines those that are not closed
 * @param closed the others
 * @param creates whether the viewer may begin one
 * @param kinds what it may be, the first being chosen
 */
public record ProgrammesView(
        String spaceKey, List<Line> lines, List<Line> closed, boolean creates, List<OptionView> kinds, int nameMax) {
    public ProgrammesView {
        lines = List.copyOf(lines);
        closed = List.copyOf(closed);
        kinds = List.copyOf(kinds);
    }

    /** Of these programmes, with names and dates as they are shown. */
    static ProgrammesView of(String spaceKey, List<ProgrammeView> programmes, boolean creates, Look look) {
        return new ProgrammesView(
                spaceKey,
                lines(programmes, false, look),
                lines(programmes, true, look),
                creates,
                ProgrammeWords.kinds(look),
                Programme.NAME_MAX);
    }

    private static List<Line> lines(List<ProgrammeView> programmes, boolean closed, Look look) {
        return programmes.stream()
                .map(ProgrammeView::programme)
                .filter(each -> (each.state() == ProgrammeState.CLOSED) == closed)
                .map(each -> new Line(
                        each.name(),
                        look.href(look.links().programme(Long.toString(each.id().value()))),
                        ProgrammeWords.kind(each.kind(), look),
                        ProgrammeWords.lozenge(each.state()),
                        ProgrammeWords.state(each.state(), look),
                        String.join(" ", ProgrammeWords.when(each, look))))
                .toList();
    }

    /**
     * One programme.
     *
     * @param look the class of its lozenge, with a blank before it; empty for the usual one
     * @param when its state and dates, in sentences
     */
    public record Line(String name, String href, String kind, String look, String state, String when) {}
}
