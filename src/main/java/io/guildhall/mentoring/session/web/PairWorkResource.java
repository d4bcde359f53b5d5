package io.guildhall.mentoring.session.web;

import io.guildhall.kernel.Outcome;
import io.guildhall.kernel.Viewer;
import io.guildhall.kernel.web.Exchange;
import io.guildhall.kernel.web.JsonBody;
import io.guildhall.kernel.web.PathKey;
import io.guildhall.kernel.web.Reply;
import io.guildhall.mentoring.session.Goal;
import io.guildhall.mentoring.session.GoalService;
import io.guildhall.mentoring.session.GoalState;
import io.guildhall.mentoring.session.NoteService;
import io.guildhall.mentoring.session.NoteSight;
import io.guildhall.mentoring.session.PairSession;
import io.guildhall.mentoring.session.SessionService;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.Optional;
import java.util.OptionalInt;

/** What those in a pairing plan, reach and write down: for them alone. */
@Path("pairings/{id}")
@Produces(MediaType.APPLICATION_JSON)
public final class PairWorkResource {
    private final Exchange exchange;
    private final SessionService sessions;
    private final GoalService goals;
    private final NoteService notes;

    @Inject
    public PairWorkResource(Exchange exchange, SessionService sessions, GoalService goals, NoteService notes) {
        this.exchange = exchange;
        this.sessions = sessions;
        this.goals = goals;
        this.notes = notes;
    }

    /** Lists their sessions, the latest first. */
    @GET
    @Path("sessions")
    public Response sessions(@PathParam("id") PathKey pairing) {
        return exchange.show(
                viewer -> sessions.list(viewer, number(pairing)), list -> Reply.ok(PairJson.sessions(list)));
    }

    /** Plans a session, or writes down one that was held. */
    @POST
    @Path("sessions")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response plan(@PathParam("id") PathKey pairing, @Context HttpHeaders headers, InputStream body) {
        return exchange.change(
                headers,
                body,
                each -> new Named<>(PairJson.wanted(each), each.text("token")),
                (viewer, wanted) -> sessions.plan(viewer, number(pairing), wanted.what(), wanted.token()),
                done -> Reply.of(done.changed() ? 201 : 200, PairJson.of(done.value())));
    }

    /** Moves one that is planned, or words its agenda anew. */
    @PUT
    @Path("sessions/{session}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response move(
            @PathParam("id") PathKey pairing,
            @PathParam("session") PathKey session,
            @Context HttpHeaders headers,
            InputStream body) {
        return exchange.change(
                headers,
                body,
                PairJson::wanted,
                (viewer, wanted) -> sessions.move(viewer, number(pairing), number(session), wanted),
                done -> Reply.ok(PairJson.of(done.value())));
    }

    /** Says that they met. */
    @POST
    @Path("sessions/{session}/held")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response held(
            @PathParam("id") PathKey pairing,
            @PathParam("session") PathKey session,
            @Context HttpHeaders headers,
            InputStream body) {
        return become(sessions::held, pairing, session, headers, body);
    }

    /** Says that they did not meet. */
    @POST
    @Path("sessions/{session}/missed")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response missed(
            @PathParam("id") PathKey pairing,
            @PathParam("session") PathKey session,
            @Context HttpHeaders headers,
            InputStream body) {
        return become(sessions::missed, pairing, session, headers, body);
    }

    /** Calls it off. */
    @POST
    @Path("sessions/{session}/cancel")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response cancel(
            @PathParam("id") PathKey pairing,
            @PathParam("session") PathKey session,
            @Context HttpHeaders headers,
            InputStream body) {
        return become(sessions::cancel, pairing, session, headers, body);
    }

    private Response become(Act act, PathKey pairing, PathKey session, HttpHeaders headers, InputStream body) {
        return exchange.change(
                headers,
                body,
                JsonBody::nothing,
                (viewer, nothing) -> act.of(viewer, number(pairing), number(session)),
                done -> Reply.ok(PairJson.of(done.value())));
    }

    /** Lists their goals. */
    @GET
    @Path("goals")
    public Response goals(@PathParam("id") PathKey pairing) {
        return exchange.show(viewer -> goals.list(viewer, number(pairing)), list -> Reply.ok(PairJson.goals(list)));
    }

    /** Sets a goal of the caller's. */
    @POST
    @Path("goals")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response set(@PathParam("id") PathKey pairing, @Context HttpHeaders headers, InputStream body) {
        return exchange.change(
                headers,
                body,
                each -> new Named<>(
                        new Rated(each.text("text"), each.number("before", 1, Goal.RATE_MOST)), each.text("token")),
                (viewer, wanted) -> goals.set(
                        viewer,
                        number(pairing),
                        wanted.what().text(),
                        wanted.what().rating(),
                        wanted.token()),
                done -> Reply.of(done.changed() ? 201 : 200, PairJson.of(done.value())));
    }

    /** Says what became of a goal of the caller's. */
    @POST
    @Path("goals/{goal}/end")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response end(
            @PathParam("id") PathKey pairing,
            @PathParam("goal") PathKey goal,
            @Context HttpHeaders headers,
            InputStream body) {
        return exchange.change(
                headers,
                body,
                each -> new Ended(
                        each.constant("state", GoalState.class), boxed(each.optionalInt("after", 1, Goal.RATE_MOST))),
                (viewer, ended) -> goals.end(viewer, number(pairing), number(goal), ended.how(), ended.after()),
                done -> Reply.ok(PairJson.of(done.value())));
    }

    /** Lists the notes that the caller may read. */
    @GET
    @Path("notes")
    public Response notes(@PathParam("id") PathKey pairing) {
        return exchange.show(viewer -> notes.list(viewer, number(pairing)), list -> Reply.ok(PairJson.notes(list)));
    }

    /** Writes the caller's note of a session in place of the one before; an empty one takes it away. */
    @PUT
    @Path("notes")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response write(@PathParam("id") PathKey pairing, @Context HttpHeaders headers, InputStream body) {
        return exchange.change(
                headers,
                body,
                each -> new Written(
                        PairJson.number(each.text("session")),
                        each.constant("sight", NoteSight.class),
                        each.text("text")),
                (viewer, note) -> notes.write(viewer, number(pairing), note.session(), note.sight(), note.text()),
                done -> Reply.ok(PairJson.notes(done.value())));
    }

    private static long number(PathKey key) {
        return PairJson.number(key.value());
    }

    private static Optional<Integer> boxed(OptionalInt number) {
        return number.isPresent() ? Optional.of(number.getAsInt()) : Optional.empty();
    }

    /** Something becomes of a session. */
    private interface Act {
        Outcome<PairSession> of(Viewer viewer, long pairing, long session);
    }

    private record Named<T>(T what, String token) {}

    private record Rated(String text, int rating) {}

    private record Ended(GoalState how, Optional<Integer> after) {}

    /** Says nothing of what it says. */
    private record Written(long session, NoteSight sight, String text) {
        @Override
        public String toString() {
            return "Written[" + session + ']';
        }
    }
}
