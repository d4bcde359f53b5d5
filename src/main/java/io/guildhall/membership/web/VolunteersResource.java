package io.guildhall.membership.web;

import io.guildhall.kernel.People;
import io.guildhall.kernel.web.Exchange;
import io.guildhall.kernel.web.JsonBody;
import io.guildhall.kernel.web.PathKey;
import io.guildhall.kernel.web.Reply;
import io.guildhall.membership.Membership;
import io.guildhall.membership.life.VolunteerService;
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

/** What becomes of those who offer to facilitate. Nothing is sent with any of it. */
@Path("communities/{spaceKey}/members/{userKey}/volunteer")
@Produces(MediaType.APPLICATION_JSON)
public final class VolunteersResource {
    private final Exchange exchange;
    private final VolunteerService volunteers;
    private final People people;

    @Inject
    public VolunteersResource(Exchange exchange, VolunteerService volunteers, People people) {
        this.exchange = exchange;
        this.volunteers = volunteers;
        this.people = people;
    }

    /** Makes a volunteer a facilitator. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Path("confirm")
    public Response confirm(
            @PathParam("spaceKey") PathKey space,
            @PathParam("userKey") PathKey user,
            @Context HttpHeaders headers,
            InputStream body) {
        return exchange.change(
                headers,
                body,
                JsonBody::nothing,
                (viewer, nothing) -> volunteers.confirm(viewer, space.value(), user.value()),
                done -> reply(done.value()));
    }

    /** Says no to a volunteer. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Path("oppose")
    public Response oppose(
            @PathParam("spaceKey") PathKey space,
            @PathParam("userKey") PathKey user,
            @Context HttpHeaders headers,
            InputStream body) {
        return exchange.change(
                headers,
                body,
                JsonBody::nothing,
                (viewer, nothing) -> volunteers.oppose(viewer, space.value(), user.value()),
                done -> reply(done.value()));
    }

    private Reply reply(Membership membership) {
        return Reply.ok(MemberJson.of(membership, people.person(membership.user())));
    }
}
