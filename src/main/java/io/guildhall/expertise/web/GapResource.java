package io.guildhall.expertise.web;

import io.guildhall.expertise.BalanceService;
import io.guildhall.kernel.web.Exchange;
import io.guildhall.kernel.web.JsonObject;
import io.guildhall.kernel.web.QueryParameters;
import io.guildhall.kernel.web.Reply;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;

/** What is wanted and nobody offers. */
@Path("knowledge-gaps")
@Produces(MediaType.APPLICATION_JSON)
public final class GapResource {
    private final Exchange exchange;
    private final BalanceService balances;

    @Inject
    public GapResource(Exchange exchange, BalanceService balances) {
        this.exchange = exchange;
        this.balances = balances;
    }

    /** Lists what is wanted and nobody offers, the most wanted first; only the first ones. */
    @GET
    public Response gaps(@Context UriInfo uri) {
        return exchange.show(
                viewer -> QueryParameters.read(uri, parameters -> parameters.text("space"))
                        .then(space ->
                                space.map(key -> balances.of(viewer, key)).orElseGet(() -> balances.ofSite(viewer))),
                shown -> Reply.ok(new JsonObject()
                        .list(
                                "items",
                                shown.gaps(),
                                line -> new JsonObject()
                                        .with("skill", line.skill().label())
                                        .with("people", line.people()))
                        .orNull("next", Optional.empty())));
    }
}
