package io.guildhall.membership.web;

import io.guildhall.kernel.Outcome;
import io.guildhall.kernel.web.Exchange;
import io.guildhall.kernel.web.JsonBody;
import io.guildhall.kernel.web.PathKey;
import io.guildhall.kernel.web.Reply;
import io.guildhall.membership.Membership;
import io.guildhall.membership.life.VolunteerService;
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
import java.io.InputStream;

/** Members who offer to facilitate. Nothing is sent with any of it. */
@Path("communities/{spaceKey}/members/me/volunteer")
@Produces(MediaType.APPLICATION_JSON)
public final class VolunteerResource {
    private final Exchange exchange;
    private final VolunteerService volunteers;

    @Inject
    public VolunteerResource(Exchange exchange, VolunteerService volunteers) {
        this.exchange = exchange;
        this.volunteers = volunteers;
    }

    /** Offers to facilitate. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response volunteer(@PathParam("spaceKey") PathKey space, @Context HttpHeaders headers, InputStream body) {
        return exchange.change(
                headers,
                body,
                JsonBody::nothing,
                (viewer, nothing) -> volunteers.volunteer(viewer, space.value()),
                VolunteerResource::standing);
    }

    /** Takes the offer back. */
    @DELETE
    public Response stepBack(@PathParam("spaceKey") PathKey space, @Context HttpHeaders headers) {
        return exchange.change(
                headers, viewer -> volunteers.stepBack(viewer, space.value()), VolunteerResource::standing);
    }

    private static Reply standing(Outcome.Done<Membership> done) {
        return Reply.ok(MemberJson.standing(done.value()));
    }
}
