package io.guildhall.mentoring.session.web;

import io.guildhall.kernel.UserId;
import io.guildhall.kernel.web.JsonBody;
import io.guildhall.kernel.web.JsonObject;
import io.guildhall.kernel.web.PersonJson;
import io.guildhall.mentoring.pairing.Course;
import io.guildhall.mentoring.pairing.DeclineCode;
import io.guildhall.mentoring.pairing.Pairing;
import io.guildhall.mentoring.pairing.PairingState;
import io.guildhall.mentoring.pairing.Part;
import io.guildhall.mentoring.programme.Programme;
import io.guildhall.mentoring.session.Agreement;
import io.guildhall.mentoring.session.FitAnswer;
import io.guildhall.mentoring.session.Goal;
import io.guildhall.mentoring.session.Note;
import io.guildhall.mentoring.session.PairSession;
import io.guildhall.mentoring.session.PairView;
import io.guildhall.mentoring.session.SessionPlan;
import io.guildhall.mentoring.session.WantedSession;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

/** A pairing, and what those in it plan and write, as JSON. */
final class PairJson {
    private static final int DIGITS_MAX = 18;

    private PairJson() {}

    /** Whoever only manages reads its state and its counts. */
    static JsonObject of(PairView view) {
        Pairing pairing = view.seen().pairing();
        Programme programme = view.seen().programme();
        Course course = pairing.course();
        boolean own = view.seen().isOwn();
        boolean running = pairing.state().isRunning();
        return new JsonObject()
                .with("id", Long.toString(pairing.id().value()))
                .with(
                        "programme",
                        new JsonObject()
                                .with("id", Long.toString(programme.id().value()))
                                .with("name", programme.name())
                                .with("kind", programme.kind()))
                .with("state", pairing.state())
                .with("since", pairing.since())
                .maybe(
                        "message",
                        own && pairing.state() == PairingState.OFFERED
                                ? pairing.ask().message()
                                : "")
                .list("people", IntStream.range(0, view.people().size()).boxed().toList(), at -> person(view, at))
                .maybe("start", course.start())
                .maybe("end", course.end())
                .maybe("reason", course.reason())
                .maybe("pausedUntil", course.pausedUntil())
                .with("held", course.held())
                .maybe("lastMet", course.lastMet().filter(met -> own))
                .maybe("nextMeeting", course.nextMeeting().filter(next -> own))
                .with(
                        "can",
                        new JsonObject()
                                .with("read", own)
                                .with("answer", awaits(view))
                                .with("write", own && running)
                                .with("pause", own && running)
                                .with("resume", own && pairing.state() == PairingState.PAUSED && !view.isAlone())
                                .with("done", own && running)
                                .with("end", running || !own && pairing.state() == PairingState.OFFERED));
    }

    private static boolean awaits(PairView view) {
        return view.seen().pairing().state() == PairingState.OFFERED
                && view.seen().own().filter(part -> !part.agreed()).isPresent();
    }

    private static JsonObject person(PairView view, int at) {
        Part part = view.seen().pairing().parts().get(at);
        return new JsonObject()
                .with("person", PersonJson.of(view.people().get(at)))
                .with("role", part.role())
                .with("done", part.done())
                .maybe(
                        "agreed",
                        Optional.of(part.agreed()).filter(said -> view.seen().isOwn()));
    }

    static JsonObject sessions(List<PairSession> sessions) {
        return new JsonObject().list("items", sessions, PairJson::of);
    }

    static JsonObject of(PairSession session) {
        SessionPlan plan = session.plan();
        return new JsonObject()
                .with("id", Long.toString(session.id()))
                .with("state", session.state())
                .with("at", plan.at())
                .with("minutes", plan.minutes())
                .with("place", plan.place())
                .with("link", plan.link())
                .with("agenda", plan.agenda())
                .with("revision", session.revision());
    }

    static JsonObject of(Agreement agreement) {
        return new JsonObject()
                .with("text", agreement.text())
                .with("revision", agreement.revision())
                .list(
                        "signedBy",
                        agreement.signed().stream().map(UserId::value).sorted().toList(),
                        Function.identity());
    }

    static JsonObject goals(List<Goal> goals) {
        return new JsonObject().list("items", goals, PairJson::of);
    }

    static JsonObject of(Goal goal) {
        return new JsonObject()
                .with("id", Long.toString(goal.id()))
                .with("owner", goal.owner().value())
                .with("text", goal.text())
                .with("before", goal.before())
                .maybe("after", goal.after())
                .with("state", goal.state());
    }

    static JsonObject notes(List<Note> notes) {
        return new JsonObject()
                .list(
                        "items",
                        notes,
                        note -> new JsonObject()
                                .with("session", Long.toString(note.session()))
                                .with("author", note.author().value())
                                .with("sight", note.sight())
                                .with("text", note.text())
                                .with("at", note.at()));
    }

    static JsonObject of(Optional<FitAnswer> answer) {
        return new JsonObject().orNull("answer", answer);
    }

    /** A no. */
    record No(String message, Optional<DeclineCode> code) {
        static No of(JsonBody body) {
            return new No(body.optionalText("message").orElse(""), body.optionalConstant("reason", DeclineCode.class));
        }
    }

    static WantedSession wanted(JsonBody body) {
        return new WantedSession(
                body.text("date"),
                body.text("time"),
                body.text("zone"),
                body.number("minutes", SessionPlan.MINUTES_LEAST, SessionPlan.MINUTES_MOST),
                body.optionalText("place").orElse(""),
                body.optionalText("link").orElse(""),
                body.optionalText("agenda").orElse(""),
                body.optionalFlag("held").orElse(false));
    }

    /** No pairing, session or goal has the number 0. */
    static long number(String id) {
        boolean isNumber =
                !id.isEmpty() && id.length() <= DIGITS_MAX && id.chars().allMatch(each -> each >= '0' && each <= '9');
        return isNumber ? Long.parseLong(id) : 0;
    }
}
