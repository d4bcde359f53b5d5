package io.guildhall.membership.web;

import io.guildhall.kernel.Outcome;
import io.guildhall.kernel.web.Exchange;
import io.guildhall.kernel.web.JsonBody;
import io.guildhall.kernel.web.JsonObject;
import io.guildhall.kernel.web.PathKey;
import io.guildhall.kernel.web.QueryParameters;
import io.guildhall.kernel.web.Reply;
import io.guildhall.membership.Entry;
import io.guildhall.membership.Membership;
import io.guildhall.membership.MembershipRefusal;
import io.guildhall.membership.MembershipState;
import io.guildhall.membership.joining.JoiningService;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import java.util.Optional;

/** The caller's own membership: joining or asking to, leaving or withdrawing. */
@Path("communities/{spaceKey}/members/me")
@Produces(MediaType.APPLICATION_JSON)
public final class MembershipResource {
    private static final int NUMBER_MAX = 900_000_000;

    private final Exchange exchange;
    private final JoiningService joining;

    @Inject
    public MembershipResource(Exchange exchange, JoiningService joining) {
        this.exchange = exchange;
        this.joining = joining;
    }

    /** Joins, or asks to join, by the join policy. The body may be left out where there are no ground rules to accept. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response join(@PathParam("spaceKey") PathKey space, @Context HttpHeaders headers, InputStream body) {
        return exchange.change(
                headers,
                body,
                MembershipResource::entry,
                (viewer, entry) -> joining.join(viewer, space.value(), entry),
                MembershipResource::joined);
    }

    /** Leaves, withdraws a request, or declines an invitation: whichever {@code from} names, or whatever there is. A reason may be given. */
    @DELETE
    public Response leave(
            @PathParam("spaceKey") PathKey space, @Context HttpHeaders headers, @Context UriInfo parameters) {
        return exchange.change(
                headers,
                viewer -> QueryParameters.read(parameters, MembershipResource::meant)
                        .then(meant -> left(joining.leave(viewer, space.value(), meant.state(), meant.reason()))),
                done -> Reply.ok(done.value()));
    }

    private static Meant meant(QueryParameters parameters) {
        return new Meant(
                parameters.constant("from", Ended.class).map(ended -> MembershipState.valueOf(ended.name())),
                parameters.text("reason").orElse(""));
    }

    /** What is to end, and why. */
    private record Meant(Optional<MembershipState> state, String reason) {}

    /** The states that people can end themselves. */
    private enum Ended {
        ACTIVE,
        REQUESTED,
        INVITED
    }

    /** Whoever never was in is out already: what is asked for is a state, and so it is. */
    private static Outcome<JsonObject> left(Outcome<Membership> outcome) {
        boolean neverIn = outcome.reason()
                .filter(refusal -> refusal.code() == MembershipRefusal.NOT_A_MEMBER)
                .isPresent();
        return neverIn
                ? Outcome.unchanged(new JsonObject().with("state", MembershipState.LEFT))
                : outcome.map(MemberJson::standing);
    }

    private static Entry entry(JsonBody body) {
        return new Entry(
                body.optionalInt("acceptedRules", 0, NUMBER_MAX),
                body.objects(
                        "answers",
                        answer ->
                                new Entry.GivenAnswer(answer.number("question", 1, NUMBER_MAX), answer.text("text"))));
    }

    private static Reply joined(Outcome.Done<Membership> done) {
        return Reply.of(status(done), MemberJson.standing(done.value()));
    }

    private static int status(Outcome.Done<Membership> done) {
        if (!done.changed()) {
            return 200;
        }
        return done.value().state() == MembershipState.ACTIVE ? 201 : 202;
    }
}
