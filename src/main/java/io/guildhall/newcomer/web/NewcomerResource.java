package io.guildhall.newcomer.web;

import io.guildhall.kernel.web.Exchange;
import io.guildhall.kernel.web.PathKey;
import io.guildhall.kernel.web.Reply;
import io.guildhall.newcomer.NewcomerService;
import io.guildhall.newcomer.PathView;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;

/** The first steps of newcomers. */
@Path("communities/{spaceKey}/newcomer-path")
@Produces(MediaType.APPLICATION_JSON)
public final class NewcomerResource {
    private final Exchange exchange;
    private final NewcomerService newcomers;

    @Inject
    public NewcomerResource(Exchange exchange, NewcomerService newcomers) {
        this.exchange = exchange;
        this.newcomers = newcomers;
    }

    /** Shows the steps and how far the caller has come. */
    @GET
    public Response show(@PathParam("spaceKey") PathKey space) {
        return exchange.show(viewer -> newcomers.show(viewer, space.value()), NewcomerResource::reply);
    }

    /** Replaces the steps, if nobody else did since they were read. */
    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public Response replace(@PathParam("spaceKey") PathKey space, @Context HttpHeaders headers, InputStream body) {
        return exchange.replace(
                headers,
                body,
                NewcomerJson::wanted,
                (viewer, revision, wanted) -> newcomers
                        .basis(viewer, space.value(), revision)
                        .then(basis -> wanted)
                        .then(steps -> newcomers.change(viewer, space.value(), revision, steps)),
                done -> reply(done.value()));
    }

    /** Says that the caller has taken a step. */
    @POST
    @Path("{step}/done")
    public Response done(
            @PathParam("spaceKey") PathKey space, @PathParam("step") String step, @Context HttpHeaders headers) {
        return exchange.change(
                headers, viewer -> newcomers.done(viewer, space.value(), step), done -> reply(done.value()));
    }

    private static Reply reply(PathView view) {
        return Reply.ok(NewcomerJson.of(view)).revision(view.revision());
    }
}
