package io.guildhall.membership.web;

import io.guildhall.kernel.People;
import io.guildhall.kernel.web.Exchange;
import io.guildhall.kernel.web.JsonObject;
import io.guildhall.kernel.web.PathKey;
import io.guildhall.kernel.web.Reply;
import io.guildhall.membership.Membership;
import io.guildhall.membership.guests.GuestService;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;

/** Until when somebody is a guest. */
@Path("communities/{spaceKey}/guests/{userKey}")
@Produces(MediaType.APPLICATION_JSON)
public final class GuestResource {
    private final Exchange exchange;
    private final GuestService guests;
    private final People people;

    @Inject
    public GuestResource(Exchange exchange, GuestService guests, People people) {
        this.exchange = exchange;
        this.guests = guests;
        this.people = people;
    }

    /** Lets somebody be a guest until another day. */
    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public Response stay(
            @PathParam("spaceKey") PathKey space,
            @PathParam("userKey") PathKey user,
            @Context HttpHeaders headers,
            InputStream body) {
        return exchange.change(
                headers,
                body,
                given -> given.date("until"),
                (viewer, until) -> guests.stay(viewer, space.value(), user.value(), until),
                done -> Reply.ok(json(done.value())));
    }

    /** Ends somebody's time as a guest now. */
    @DELETE
    public Response end(
            @PathParam("spaceKey") PathKey space, @PathParam("userKey") PathKey user, @Context HttpHeaders headers) {
        return exchange.change(
                headers,
                viewer -> guests.end(viewer, space.value(), user.value()),
                done -> Reply.ok(json(done.value())));
    }

    private JsonObject json(Membership membership) {
        return MemberJson.of(membership, people.person(membership.user()));
    }
}
