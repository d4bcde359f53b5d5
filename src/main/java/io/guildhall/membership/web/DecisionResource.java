package io.guildhall.membership.web;

import io.guildhall.kernel.People;
import io.guildhall.kernel.Spaces;
import io.guildhall.kernel.Viewer;
import io.guildhall.kernel.web.Exchange;
import io.guildhall.kernel.web.JsonBody;
import io.guildhall.kernel.web.PathKey;
import io.guildhall.kernel.web.Reply;
import io.guildhall.membership.Membership;
import io.guildhall.membership.joining.DecisionService;
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

/** Facilitators' answers to requests. */
@Path("communities/{spaceKey}/members/{userKey}")
@Produces(MediaType.APPLICATION_JSON)
public final class DecisionResource {
    private final Exchange exchange;
    private final DecisionService decisions;
    private final Spaces spaces;
    private final People people;

    @Inject
    public DecisionResource(Exchange exchange, DecisionService decisions, Spaces spaces, People people) {
        this.exchange = exchange;
        this.decisions = decisions;
        this.spaces = spaces;
        this.people = people;
    }

    /** Lets somebody in who asked, or invites somebody who was proposed, and says where they cannot view the space. A reason may be sent, but nobody is told one for a yes. */
    @POST
    @Path("approve")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response approve(
            @PathParam("spaceKey") PathKey space,
            @PathParam("userKey") PathKey user,
            @Context HttpHeaders headers,
            InputStream body) {
        return exchange.change(
                headers,
                body,
                DecisionResource::reason,
                (viewer, reason) -> decisions.approve(viewer, space.value(), user.value()),
                done -> letIn(space, done.value()));
    }

    /** Declines a request; the reason is shown to the person who asked. */
    @POST
    @Path("decline")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response decline(
            @PathParam("spaceKey") PathKey space,
            @PathParam("userKey") PathKey user,
            @Context HttpHeaders headers,
            InputStream body) {
        return exchange.change(
                headers,
                body,
                DecisionResource::reason,
                (viewer, reason) -> decisions.decline(viewer, space.value(), user.value(), reason),
                done -> reply(done.value()));
    }

    private static String reason(JsonBody body) {
        return body.optionalText("reason").orElse("");
    }

    private Reply letIn(PathKey space, Membership membership) {
        boolean sees = spaces.find(space.value())
                .filter(found -> spaces.mayView(Viewer.of(membership.user()), found.key()))
                .isPresent();
        return Reply.ok(MemberJson.letIn(membership, people.person(membership.user()), sees));
    }

    private Reply reply(Membership membership) {
        return Reply.ok(MemberJson.of(membership, people.person(membership.user())));
    }
}
