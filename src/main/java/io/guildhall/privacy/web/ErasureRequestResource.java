package io.guildhall.privacy.web;

import io.guildhall.kernel.web.Exchange;
import io.guildhall.kernel.web.JsonObject;
import io.guildhall.kernel.web.Reply;
import io.guildhall.privacy.OwnDataService;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** Asking to be erased, and taking that back. */
@Path("me/erasure-request")
@Produces(MediaType.APPLICATION_JSON)
public final class ErasureRequestResource {
    private final Exchange exchange;
    private final OwnDataService data;

    @Inject
    public ErasureRequestResource(Exchange exchange, OwnDataService data) {
        this.exchange = exchange;
        this.data = data;
    }

    /** Asks; repeating is harmless. */
    @POST
    public Response ask(@Context HttpHeaders headers) {
        return exchange.change(
                headers,
                data::ask,
                done -> Reply.ok(new JsonObject().with("asked", true).with("at", done.value())));
    }

    /** Takes it back; repeating is harmless. */
    @DELETE
    public Response withdraw(@Context HttpHeaders headers) {
        return exchange.change(headers, data::withdraw, done -> Reply.ok(new JsonObject().with("asked", false)));
    }
}
