package io.guildhall.ambition.web;

import io.guildhall.ambition.AmbitionService;
import io.guildhall.ambition.AmbitionView;
import io.guildhall.kernel.Outcome;
import io.guildhall.kernel.Viewer;
import io.guildhall.kernel.web.Exchange;
import io.guildhall.kernel.web.JsonBody;
import io.guildhall.kernel.web.PathKey;
import io.guildhall.kernel.web.Reply;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
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
import java.util.List;

/** One ambition, and what can become of it. */
@Path("communities/{spaceKey}/ambitions/{id}")
@Produces(MediaType.APPLICATION_JSON)
public final class AmbitionResource {
    /** What else it shows, and nobody sets. */
    private static final List<String> SHOWN = List.of(
            "id",
            "state",
            "author",
            "votes",
            "votesNeeded",
            "voted",
            "endorsed",
            "endorsedBy",
            "proposedAt",
            "changedAt",
            "can");

    private final Exchange exchange;
    private final AmbitionService ambitions;

    @Inject
    public AmbitionResource(Exchange exchange, AmbitionService ambitions) {
        this.exchange = exchange;
        this.ambitions = ambitions;
    }

    /** Shows it. */
    @GET
    public Response one(@PathParam("spaceKey") PathKey space, @PathParam("id") AmbitionId id) {
        return exchange.show(viewer -> ambitions.one(viewer, space.value(), id.value()), AmbitionResource::reply);
    }

    /** Words it anew, if nobody else did since it was read. */
    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public Response word(
            @PathParam("spaceKey") PathKey space,
            @PathParam("id") AmbitionId id,
            @Context HttpHeaders headers,
            InputStream body) {
        return exchange.replace(
                headers,
                body,
                AmbitionResource::text,
                (viewer, revision, wanted) ->
                        wanted.then(text -> ambitions.edit(viewer, space.value(), id.value(), revision, text)),
                done -> reply(done.value()));
    }

    /** Stands behind it. */
    @POST
    @Path("vote")
    public Response vote(
            @PathParam("spaceKey") PathKey space, @PathParam("id") AmbitionId id, @Context HttpHeaders headers) {
        return change(ambitions::vote, space, id, headers);
    }

    /** Takes the own vote back. */
    @DELETE
    @Path("vote")
    public Response unvote(
            @PathParam("spaceKey") PathKey space, @PathParam("id") AmbitionId id, @Context HttpHeaders headers) {
        return change(ambitions::unvote, space, id, headers);
    }

    /** Backs it as a sponsor. */
    @POST
    @Path("endorse")
    public Response endorse(
            @PathParam("spaceKey") PathKey space, @PathParam("id") AmbitionId id, @Context HttpHeaders headers) {
        return change(ambitions::endorse, space, id, headers);
    }

    /** Says that it is fulfilled. */
    @POST
    @Path("fulfil")
    public Response fulfil(
            @PathParam("spaceKey") PathKey space, @PathParam("id") AmbitionId id, @Context HttpHeaders headers) {
        return change(ambitions::fulfil, space, id, headers);
    }

    /** Drops it. */
    @POST
    @Path("drop")
    public Response drop(
            @PathParam("spaceKey") PathKey space, @PathParam("id") AmbitionId id, @Context HttpHeaders headers) {
        return change(ambitions::drop, space, id, headers);
    }

    private Response change(Act act, PathKey space, AmbitionId id, HttpHeaders headers) {
        return exchange.change(
                headers, viewer -> act.of(viewer, space.value(), id.value()), done -> reply(done.value()));
    }

    private static String text(JsonBody body) {
        SHOWN.forEach(body::ignore);
        return body.text("text");
    }

    private static Reply reply(AmbitionView view) {
        return Reply.ok(AmbitionJson.of(view)).revision(view.ambition().revision());
    }

    /** Something that becomes of it. */
    private interface Act {
        Outcome<AmbitionView> of(Viewer viewer, String spaceKey, long id);
    }
}
