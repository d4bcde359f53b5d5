package io.guildhall.mentoring.pairing.web;

import io.guildhall.kernel.Person;
import io.guildhall.kernel.Refusal;
import io.guildhall.kernel.web.Links;
import io.guildhall.kernel.web.Look;
import io.guildhall.kernel.web.Shown;
import io.guildhall.kernel.web.Words;
import io.guildhall.mentoring.pairing.Ask;
import io.guildhall.mentoring.pairing.Askable;
import io.guildhall.mentoring.pairing.AskableList;
import io.guildhall.mentoring.pairing.AskableService;
import io.guildhall.mentoring.pairing.PairingRefusal;
import io.guildhall.mentoring.pairing.PairingState;
import io.guildhall.mentoring.pairing.RequestService;
import io.guildhall.mentoring.pairing.RequestView;
import io.guildhall.mentoring.programme.web.ProgrammeCall;
import io.guildhall.mentoring.programme.web.ProgrammePart;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Whom the reader can ask in a programme and why, and the requests that wait: theirs for others, and others' for them. */
@Named
public final class RequestsPart implements ProgrammePart {
    private static final int ORDER = 200;
    private static final int SHOWN = 20;

    /** Where people who can be asked are on the page. */
    static final String ANCHOR = "#gh-askable";

    private static final String LIKE = "like";

    private final AskableService askable;
    private final RequestService requests;

    @Inject
    public RequestsPart(AskableService askable, RequestService requests) {
        this.askable = askable;
        this.requests = requests;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public List<Shown> parts(ProgrammeCall call) {
        if (call.viewer().isAnonymous() || !call.programme().kind().isOfTheirChoice()) {
            return List.of();
        }
        List<RequestView> waiting = requests.own(
                        call.viewer(), Optional.of(call.programme().id()), Set.of(PairingState.REQUESTED), SHOWN)
                .result()
                .orElse(List.of());
        AskableList list =
                askable.find(call.viewer(), call.seen(), call.parameter("skill"), call.parameter(LIKE), SHOWN);
        boolean others = list.obstacle()
                .filter(refusal -> !(refusal.code() instanceof PairingRefusal))
                .isPresent();
        return waiting.isEmpty() && (others || list.isOneByOne())
                ? List.of()
                : List.of(new Shown("mentoring/requests.vm", view(call, waiting, list)));
    }

    private static RequestsPartView view(ProgrammeCall call, List<RequestView> waiting, AskableList list) {
        Look look = call.look();
        FitWords why = new FitWords(look.words(), list.words());
        return new RequestsPartView(
                "/programmes/" + call.programme().id().value(),
                waiting.stream()
                        .filter(RequestView::mayAnswer)
                        .sorted(Comparator.comparing(
                                each -> each.pairing().ask().at()))
                        .map(each -> line(each, "guildhall.mentoring.pairing.received.when", look))
                        .toList(),
                waiting.stream()
                        .filter(RequestView::mayWithdraw)
                        .map(each -> line(each, "guildhall.mentoring.pairing.sent.when", look))
                        .toList(),
                !list.isOneByOne(),
                list.people().stream().map(each -> card(each, why, call)).toList(),
                list.obstacle().map(refusal -> obstacle(refusal, look.words())).orElse(""),
                list.people().isEmpty() && list.obstacle().isEmpty()
                        ? look.words().text("guildhall.mentoring.pairing.none")
                        : "",
                call.parameter(LIKE).filter(like -> !like.isBlank()).isPresent() ? call.address() + ANCHOR : "",
                Ask.MESSAGE_MAX);
    }

    private static String obstacle(Refusal refusal, Words words) {
        String key = "guildhall.refusal." + refusal.code().code();
        return refusal.details().isEmpty()
                ? words.text(key)
                : words.text(key, refusal.details().get(0));
    }

    private static RequestsPartView.Line line(RequestView view, String key, Look look) {
        return new RequestsPartView.Line(
                look.face(view.other()),
                "/requests/" + view.pairing().id().value(),
                look.dates().sentence(key, view.pairing().ask().at()),
                view.pairing().ask().message());
    }

    /** The way to people like somebody, on the page of a programme. */
    static String similar(String address, Person person) {
        return address + "?" + LIKE + "=" + Links.encoded(person.id().value()) + ANCHOR;
    }

    private static RequestsPartView.Card card(Askable askable, FitWords why, ProgrammeCall call) {
        Look look = call.look();
        return new RequestsPartView.Card(
                look.face(askable.person()),
                askable.person().id().value(),
                look.words()
                        .count(
                                "guildhall.mentoring.pairing.free",
                                askable.enrolment().free()),
                askable.enrolment().statement(),
                similar(call.address(), askable.person()),
                why.of(askable));
    }
}
