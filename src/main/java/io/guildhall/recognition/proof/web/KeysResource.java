package io.guildhall.recognition.proof.web;

import io.guildhall.kernel.web.Exchange;
import io.guildhall.kernel.web.Reply;
import io.guildhall.recognition.proof.IssuerService;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;

/** The keys that the site signs credentials with, for administrators of the site. */
@Path("admin/keys")
@Produces(MediaType.APPLICATION_JSON)
public final class KeysResource {
    private final Exchange exchange;
    private final IssuerService issuer;

    @Inject
    public KeysResource(Exchange exchange, IssuerService issuer) {
        this.exchange = exchange;
        this.issuer = issuer;
    }

    /** Shows them, without their private halves, which nobody is shown. */
    @GET
    public Response show() {
        return exchange.show(issuer::show, issuers -> Reply.ok(ProofJson.of(issuers)));
    }

    /** Makes a new one in place of the one of now. */
    @POST
    @Path("replace")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response replace(@Context HttpHeaders headers, InputStream body) {
        return exchange.change(
                headers,
                body,
                each -> each.text("kid"),
                issuer::replace,
                done -> Reply.of(201, ProofJson.of(done.value())));
    }
}
