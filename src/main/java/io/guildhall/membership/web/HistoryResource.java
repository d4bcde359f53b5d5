package io.guildhall.membership.web;

import io.guildhall.kernel.web.Exchange;
import io.guildhall.kernel.web.JsonObject;
import io.guildhall.kernel.web.PathKey;
import io.guildhall.kernel.web.PersonJson;
import io.guildhall.kernel.web.QueryParameters;
import io.guildhall.kernel.web.Reply;
import io.guildhall.membership.roster.HistoryService;
import io.guildhall.membership.roster.HistoryView;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

/** What happened in a community. */
@Path("communities/{spaceKey}/events")
@Produces(MediaType.APPLICATION_JSON)
public final class HistoryResource {
    private final Exchange exchange;
    private final HistoryService history;

    @Inject
    public HistoryResource(Exchange exchange, HistoryService history) {
        this.exchange = exchange;
        this.history = history;
    }

    /** Every step in the lives of its memberships, newest first, for those who run it. */
    @GET
    public Response events(@PathParam("spaceKey") PathKey space, @Context UriInfo uri) {
        return exchange.show(
                viewer -> QueryParameters.read(uri, Stretch::of)
                        .then(stretch -> history.of(viewer, space.value(), stretch.cursor(), stretch.limit())),
                page -> Reply.ok(CommunityJson.page(page, HistoryResource::json)));
    }

    private static JsonObject json(HistoryView view) {
        return json(view, view.event().reason());
    }

    /** A step without the reason that somebody wrote. */
    static JsonObject withoutReason(HistoryView view) {
        return json(view, "");
    }

    private static JsonObject json(HistoryView view, String reason) {
        return new JsonObject()
                .with("person", PersonJson.of(view.person()))
                .maybe("from", view.event().from())
                .with("to", view.event().to())
                .maybe("actor", view.actor().map(PersonJson::of))
                .maybe("reason", reason)
                .with("at", view.event().at());
    }
}
