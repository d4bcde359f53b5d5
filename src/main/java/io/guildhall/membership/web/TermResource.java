package io.guildhall.membership.web;

import io.guildhall.kernel.People;
import io.guildhall.kernel.web.Exchange;
import io.guildhall.kernel.web.JsonObject;
import io.guildhall.kernel.web.PathKey;
import io.guildhall.kernel.web.Reply;
import io.guildhall.membership.Membership;
import io.guildhall.membership.roles.TermService;
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
import java.util.Optional;

/** Until when somebody facilitates. */
@Path("communities/{spaceKey}/members/{userKey}/term")
@Produces(MediaType.APPLICATION_JSON)
public final class TermResource {
    private final Exchange exchange;
    private final TermService terms;
    private final People people;

    @Inject
    public TermResource(Exchange exchange, TermService terms, People people) {
        this.exchange = exchange;
        this.terms = terms;
        this.people = people;
    }

    /** Sets the last day. */
    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public Response last(
            @PathParam("spaceKey") PathKey space,
            @PathParam("userKey") PathKey user,
            @Context HttpHeaders headers,
            InputStream body) {
        return exchange.change(
                headers,
                body,
                given -> given.date("until"),
                (viewer, until) -> terms.last(viewer, space.value(), user.value(), Optional.of(until)),
                done -> Reply.ok(json(done.value())));
    }

    /** Lets them facilitate without an end. */
    @DELETE
    public Response open(
            @PathParam("spaceKey") PathKey space, @PathParam("userKey") PathKey user, @Context HttpHeaders headers) {
        return exchange.change(
                headers,
                viewer -> terms.last(viewer, space.value(), user.value(), Optional.empty()),
                done -> Reply.ok(json(done.value())));
    }

    private JsonObject json(Membership membership) {
        return MemberJson.inRoles(membership, people.person(membership.user()));
    }
}
