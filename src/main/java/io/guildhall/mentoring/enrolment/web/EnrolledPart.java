package io.guildhall.mentoring.enrolment.web;

import io.guildhall.kernel.web.Look;
import io.guildhall.kernel.web.Shown;
import io.guildhall.kernel.web.Words;
import io.guildhall.mentoring.enrolment.Enrolment;
import io.guildhall.mentoring.enrolment.EnrolmentList;
import io.guildhall.mentoring.enrolment.EnrolmentListService;
import io.guildhall.mentoring.enrolment.EnrolmentState;
import io.guildhall.mentoring.programme.ProgrammeKind;
import io.guildhall.mentoring.programme.ProgrammeRole;
import io.guildhall.mentoring.programme.ProgrammeState;
import io.guildhall.mentoring.programme.web.ProgrammeCall;
import io.guildhall.mentoring.programme.web.ProgrammePart;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** On the page of a programme, for those who manage it: who takes part, how many places there are, and what is missing. */
@Named
public final class EnrolledPart implements ProgrammePart {
    private static final String KEY = "guildhall.mentoring.enrolment.";
    private static final int SHOWN_MAX = 100;

    /** The tab of a community where people are invited. */
    private static final String INVITATIONS = "invitations";

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
        Map<ProgrammeRole, EnrolmentList> lists = new EnumMap<>(ProgrammeRole.class);
        call.programme()
                .kind()
                .roles()
                .forEach(role -> lists.put(role, enrolments.in(call.viewer(), call.seen(), role, SHOWN_MAX)));
        Waiting waiting =
                Waiting.among(call.programme(), lists, call.look().dates().now());
        List<EnrolledView.Group> groups = lists.entrySet().stream()
                .map(each -> group(call, each.getKey(), each.getValue(), waiting))
                .toList();
        boolean enough = groups.stream().allMatch(group -> group.lacking().isEmpty());
        return List.of(new Shown("mentoring/enrolled.vm", new EnrolledView(groups, enough ? List.of() : ways(call))));
    }

    /** Why somebody comes before others, in a sentence; empty where they do not, or are with somebody. */
    public static String waited(Enrolment own, Look look) {
        return own.waitingRounds() > 0 && own.taken() == 0
                ? look.words().count(KEY + "waited", own.waitingRounds())
                : "";
    }

    /** Where a facilitator finds people: by asking those who are not in the community yet, and on pages that others read. */
    private static List<EnrolledView.Way> ways(ProgrammeCall call) {
        Look look = call.look();
        String page = look.href(
                        look.links().tuning(Long.toString(call.programme().id().value())))
                + "#gh-tune-page";
        return Stream.concat(
                        call.seen().community().stream()
                                .map(community -> new EnrolledView.Way(
                                        look.words().text(KEY + "way.invite"),
                                        look.href(look.links()
                                                .community(community.space().key(), INVITATIONS)))),
                        Stream.of(new EnrolledView.Way(look.words().text(KEY + "way.page"), page)))
                .toList();
    }

    private EnrolledView.Group group(ProgrammeCall call, ProgrammeRole role, EnrolmentList list, Waiting waiting) {
        Look look = call.look();
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
                role == ProgrammeRole.PEER ? "" : look.words().text(KEY + "group." + word(role)),
                count,
                free,
                lacking(call, role, all.size(), waiting),
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
                                waiting.has(line.enrolment())
                                        ? look.words().text(KEY + "state.waiting")
                                        : state(line, look),
                                lozenge(
                                        waiting.has(line.enrolment())
                                                ? EnrolmentState.WAITING
                                                : line.enrolment().state()),
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

    /** While people may come, what is missing; circles say so themselves. */
    private static String lacking(ProgrammeCall call, ProgrammeRole role, int there, Waiting waiting) {
        Words words = call.look().words();
        if (call.programme().state() != ProgrammeState.OPEN || call.programme().kind() == ProgrammeKind.CIRCLE) {
            return "";
        }
        if (there < fewest(role)) {
            return words.text(KEY + "needs." + word(role));
        }
        int waits = waiting.in(role);
        return waits == 0 ? "" : words.count(KEY + "waits." + word(role), waits);
    }

    /** Of equals it takes two to make a pair. */
    private static int fewest(ProgrammeRole role) {
        return role == ProgrammeRole.PEER ? 2 : 1;
    }

    /** Who has no place left is not paired yet where one is taken by an offer alone. */
    private static String state(EnrolmentList.Line line, Look look) {
        return line.offered()
                ? look.words().text("guildhall.mentoring.enrolment.state.offered")
                : state(line.enrolment(), look);
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
