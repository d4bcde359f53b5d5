package io.guildhall.membership.web;

import io.guildhall.kernel.Outcome;
import io.guildhall.kernel.People;
import io.guildhall.kernel.Viewer;
import io.guildhall.kernel.web.Exchange;
import io.guildhall.kernel.web.JsonBody;
import io.guildhall.kernel.web.PathKey;
import io.guildhall.kernel.web.Reply;
import io.guildhall.membership.Membership;
import io.guildhall.membership.removing.RemovingService;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;

/** Taking people out of a community, keeping them out, and letting them in again. */
@Path("communities/{spaceKey}/members/{userKey}")
@Produces(MediaType.APPLICATION_JSON)
public final class RemovalResource {
    private final Exchange exchange;
    private final RemovingService removing;
    private final People people;

    @Inject
    public RemovalResource(Exchange exchange, RemovingService removing, People people) {
        this.exchange = exchange;
        this.removing = removing;
        this.people = people;
    }

    /** Takes a member out; the reason is shown to them. */
    @POST
    @Path("remove")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response remove(
            @PathParam("spaceKey") PathKey space,
            @PathParam("userKey") PathKey user,
            @Context HttpHeaders headers,
            InputStream body) {
        return change(removing::remove, space, user, headers, body);
    }

    /** Keeps somebody out; the reason stays with those who run the community. */
    @POST
    @Path("ban")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response ban(
            @PathParam("spaceKey") PathKey space,
            @PathParam("userKey") PathKey user,
            @Context HttpHeaders headers,
            InputStream body) {
        return change(removing::ban, space, user, headers, body);
    }

    /** Ends a ban. */
    @POST
    @Path("lift")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response lift(
            @PathParam("spaceKey") PathKey space,
            @PathParam("userKey") PathKey user,
            @Context HttpHeaders headers,
            InputStream body) {
        return change(removing::lift, space, user, headers, body);
    }

    private Response change(Act act, PathKey space, PathKey user, HttpHeaders headers, InputStream body) {
        return exchange.change(
                headers,
                body,
                RemovalResource::reason,
                (viewer, reason) -> act.on(viewer, space.value(), user.value(), reason),
                done -> reply(done.value()));
    }

    private static String reason(JsonBody body) {
        return body.optionalText("reason").orElse("");
    }

    private Reply reply(Membership membership) {
        return Reply.ok(MemberJson.of(membership, people.person(membership.user())));
    }

    private interface Act {
        Outcome<Membership> on(Viewer viewer, String space, String user, String reason);
    }
}
