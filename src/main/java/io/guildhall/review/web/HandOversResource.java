package io.guildhall.review.web;

import io.guildhall.kernel.Outcome;
import io.guildhall.kernel.Viewer;
import io.guildhall.kernel.web.Exchange;
import io.guildhall.kernel.web.PathKey;
import io.guildhall.kernel.web.QueryParameters;
import io.guildhall.kernel.web.Reply;
import io.guildhall.review.HandOverService;
import io.guildhall.review.HandOverView;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;

/** How a community is handed on. */
@Path("communities/{spaceKey}/handovers")
@Produces(MediaType.APPLICATION_JSON)
public final class HandOversResource {
    private final Exchange exchange;
    private final HandOverService handOvers;

    @Inject
    public HandOversResource(Exchange exchange, HandOverService handOvers) {
        this.exchange = exchange;
        this.handOvers = handOvers;
    }

    /** Lists those that the caller may know of, newest first. */
    @GET
    public Response list(@PathParam("spaceKey") PathKey space, @Context UriInfo uri) {
        return exchange.show(
                viewer -> QueryParameters.read(uri, Stretch::of)
                        .then(wanted -> handOvers.list(viewer, space.value(), wanted.cursor(), wanted.limit())),
                list -> Reply.ok(HandOverJson.of(list)));
    }

    /** Asks a member to take over. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response start(@PathParam("spaceKey") PathKey space, @Context HttpHeaders headers, InputStream body) {
        return exchange.change(
                headers,
                body,
                HandOverJson::started,
                (viewer, wanted) -> handOvers.start(viewer, space.value(), wanted.to(), wanted.words()),
                done -> Reply.of(done.changed() ? 201 : 200, HandOverJson.of(done.value())));
    }

    /** Says what was gone through. */
    @POST
    @Path("{id}/checklist")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response check(
            @PathParam("spaceKey") PathKey space,
            @PathParam("id") ReviewId id,
            @Context HttpHeaders headers,
            InputStream body) {
        return exchange.change(
                headers,
                body,
                HandOverJson::checklist,
                (viewer, wanted) -> handOvers.check(viewer, space.value(), id.value(), wanted),
                done -> reply(done.value()));
    }

    /** Takes over. */
    @POST
    @Path("{id}/accept")
    public Response accept(
            @PathParam("spaceKey") PathKey space, @PathParam("id") ReviewId id, @Context HttpHeaders headers) {
        return change(handOvers::accept, space, id, headers);
    }

    /** Does not. */
    @POST
    @Path("{id}/decline")
    public Response decline(
            @PathParam("spaceKey") PathKey space, @PathParam("id") ReviewId id, @Context HttpHeaders headers) {
        return change(handOvers::decline, space, id, headers);
    }

    /** Takes it back. */
    @POST
    @Path("{id}/withdraw")
    public Response withdraw(
            @PathParam("spaceKey") PathKey space, @PathParam("id") ReviewId id, @Context HttpHeaders headers) {
        return change(handOvers::withdraw, space, id, headers);
    }

    /** Keeps it as a page, where that failed. */
    @POST
    @Path("{id}/page")
    public Response keep(
            @PathParam("spaceKey") PathKey space, @PathParam("id") ReviewId id, @Context HttpHeaders headers) {
        return change(handOvers::keep, space, id, headers);
    }

    private Response change(Act act, PathKey space, ReviewId id, HttpHeaders headers) {
        return exchange.change(
                headers, viewer -> act.of(viewer, space.value(), id.value()), done -> reply(done.value()));
    }

    private static Reply reply(HandOverView view) {
        return Reply.ok(HandOverJson.of(view));
    }

    /** Something that becomes of one. */
    private interface Act {
        Outcome<HandOverView> of(Viewer viewer, String spaceKey, long id);
    }
}
