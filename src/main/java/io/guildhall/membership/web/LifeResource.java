package io.guildhall.membership.web;

import io.guildhall.community.Stage;
import io.guildhall.kernel.Outcome;
import io.guildhall.kernel.Viewer;
import io.guildhall.kernel.web.Exchange;
import io.guildhall.kernel.web.JsonBody;
import io.guildhall.kernel.web.JsonObject;
import io.guildhall.kernel.web.PathKey;
import io.guildhall.kernel.web.Reply;
import io.guildhall.membership.CommunityView;
import io.guildhall.membership.life.LifeService;
import io.guildhall.membership.life.ReattachService;
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

/** Where a community is in its life after the launch. */
@Path("communities/{spaceKey}")
@Produces(MediaType.APPLICATION_JSON)
public final class LifeResource {
    private final Exchange exchange;
    private final LifeService life;
    private final ReattachService strays;

    @Inject
    public LifeResource(Exchange exchange, LifeService life, ReattachService strays) {
        this.exchange = exchange;
        this.life = life;
        this.strays = strays;
    }

    /** Archives the community. */
    @POST
    @Path("archive")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response archive(@PathParam("spaceKey") PathKey space, @Context HttpHeaders headers, InputStream body) {
        return change(life::archive, space, headers, body);
    }

    /** Brings it back. */
    @POST
    @Path("revive")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response revive(@PathParam("spaceKey") PathKey space, @Context HttpHeaders headers, InputStream body) {
        return change(life::revive, space, headers, body);
    }

    /** Says that nothing happens here for a while. */
    @POST
    @Path("rest")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response rest(@PathParam("spaceKey") PathKey space, @Context HttpHeaders headers, InputStream body) {
        return change(life::rest, space, headers, body);
    }

    /** Says that something happens here again. */
    @POST
    @Path("wake")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response wake(@PathParam("spaceKey") PathKey space, @Context HttpHeaders headers, InputStream body) {
        return change(life::wake, space, headers, body);
    }

    /** Sets the stage. */
    @POST
    @Path("stage")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response stage(@PathParam("spaceKey") PathKey space, @Context HttpHeaders headers, InputStream body) {
        return exchange.change(
                headers,
                body,
                shape -> shape.constant("stage", Stage.class),
                (viewer, stage) -> life.stage(viewer, space.value(), stage),
                done -> reply(done.value()));
    }

    /** Ends a community that did not come to be; the answer says whether it is undone or archived. */
    @POST
    @Path("stop")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response stop(@PathParam("spaceKey") PathKey space, @Context HttpHeaders headers, InputStream body) {
        return exchange.change(
                headers,
                body,
                JsonBody::nothing,
                (viewer, nothing) -> life.stop(viewer, space.value()),
                done -> Reply.ok(new JsonObject().with("outcome", done.value())));
    }

    /** Brings back what a space of that key left behind. */
    @POST
    @Path("reattach")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response reattach(@PathParam("spaceKey") PathKey space, @Context HttpHeaders headers, InputStream body) {
        return exchange.change(
                headers,
                body,
                given -> given.optionalText("name").orElse(""),
                (viewer, name) -> strays.reattach(viewer, space.value(), name),
                done -> reply(done.value()));
    }

    private Response change(Act act, PathKey space, HttpHeaders headers, InputStream body) {
        return exchange.change(
                headers,
                body,
                JsonBody::nothing,
                (viewer, nothing) -> act.on(viewer, space.value()),
                done -> reply(done.value()));
    }

    static Reply reply(CommunityView view) {
        return Reply.ok(CommunityJson.of(view)).revision(view.community().revision());
    }

    private interface Act {
        Outcome<CommunityView> on(Viewer viewer, String space);
    }
}
