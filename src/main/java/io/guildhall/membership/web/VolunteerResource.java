package io.guildhall.membership.web;

import io.guildhall.kernel.Outcome;
import io.guildhall.kernel.People;
import io.guildhall.kernel.web.Exchange;
import io.guildhall.kernel.web.PathKey;
import io.guildhall.kernel.web.Reply;
import io.guildhall.membership.Membership;
import io.guildhall.membership.life.VolunteerService;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** Members who offer to facilitate, and what becomes of it. Nothing is sent with any of it. */
@Path("communities/{spaceKey}")
@Produces(MediaType.APPLICATION_JSON)
public final class VolunteerResource {
    private final Exchange exchange;
    private final VolunteerService volunteers;
    private final People people;

    @Inject
    public VolunteerResource(Exchange exchange, VolunteerService volunteers, People people) {
        this.exchange = exchange;
        this.volunteers = volunteers;
        this.people = people;
    }

    /** Asks the members for volunteers. */
    @POST
    @Path("call")
    public Response call(@PathParam("spaceKey") PathKey space, @Context HttpHeaders headers) {
        return exchange.change(
                headers, viewer -> volunteers.call(viewer, space.value()), done -> LifeResource.reply(done.value()));
    }

    /** Offers to facilitate. */
    @POST
    @Path("members/me/volunteer")
    public Response volunteer(@PathParam("spaceKey") PathKey space, @Context HttpHeaders headers) {
        return exchange.change(
                headers, viewer -> volunteers.volunteer(viewer, space.value()), VolunteerResource::standing);
    }

    /** Takes the offer back. */
    @DELETE
    @Path("members/me/volunteer")
    public Response stepBack(@PathParam("spaceKey") PathKey space, @Context HttpHeaders headers) {
        return exchange.change(
                headers, viewer -> volunteers.stepBack(viewer, space.value()), VolunteerResource::standing);
    }

    /** Makes a volunteer a facilitator. */
    @POST
    @Path("members/{userKey}/volunteer/confirm")
    public Response confirm(
            @PathParam("spaceKey") PathKey space, @PathParam("userKey") PathKey user, @Context HttpHeaders headers) {
        return exchange.change(
                headers,
                viewer -> volunteers.confirm(viewer, space.value(), user.value()),
                done -> reply(done.value()));
    }

    /** Says no to a volunteer. */
    @POST
    @Path("members/{userKey}/volunteer/oppose")
    public Response oppose(
            @PathParam("spaceKey") PathKey space, @PathParam("userKey") PathKey user, @Context HttpHeaders headers) {
        return exchange.change(
                headers, viewer -> volunteers.oppose(viewer, space.value(), user.value()), done -> reply(done.value()));
    }

    private static Reply standing(Outcome.Done<Membership> done) {
        return Reply.ok(MemberJson.standing(done.value()));
    }

    private Reply reply(Membership membership) {
        return Reply.ok(MemberJson.of(membership, people.person(membership.user())));
    }
}
