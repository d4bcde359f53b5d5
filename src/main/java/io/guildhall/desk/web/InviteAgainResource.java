package io.guildhall.desk.web;

import io.guildhall.desk.DeskService;
import io.guildhall.kernel.People;
import io.guildhall.kernel.web.Exchange;
import io.guildhall.kernel.web.PathKey;
import io.guildhall.kernel.web.Reply;
import io.guildhall.membership.web.MemberJson;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** Inviting people again whose invitations are about to lapse. */
@Path("communities/{spaceKey}/invitations/{userKey}/again")
@Produces(MediaType.APPLICATION_JSON)
public final class InviteAgainResource {
    private final Exchange exchange;
    private final DeskService desk;
    private final People people;

    @Inject
    public InviteAgainResource(Exchange exchange, DeskService desk, People people) {
        this.exchange = exchange;
        this.desk = desk;
        this.people = people;
    }

    /** Lets an invitation that is about to lapse hold for its whole time again. */
    @POST
    public Response again(
            @PathParam("spaceKey") PathKey space, @PathParam("userKey") PathKey user, @Context HttpHeaders headers) {
        return exchange.change(
                headers,
                viewer -> desk.inviteAgain(viewer, space.value(), user.value()),
                done -> Reply.ok(
                        MemberJson.of(done.value(), people.person(done.value().user()))));
    }
}
