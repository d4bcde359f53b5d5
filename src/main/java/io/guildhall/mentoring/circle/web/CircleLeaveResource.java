package io.guildhall.mentoring.circle.web;

import io.guildhall.kernel.web.Exchange;
import io.guildhall.kernel.web.JsonBody;
import io.guildhall.kernel.web.PathKey;
import io.guildhall.kernel.web.Reply;
import io.guildhall.mentoring.circle.CircleService;
import io.guildhall.mentoring.pairing.PairingId;
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

/** Leaving a circle, in which the others go on. Nothing is sent with it. */
@Path("pairings/{id}/leave")
@Produces(MediaType.APPLICATION_JSON)
public final class CircleLeaveResource {
    private final Exchange exchange;
    private final CircleService circles;

    @Inject
    public CircleLeaveResource(Exchange exchange, CircleService circles) {
        this.exchange = exchange;
        this.circles = circles;
    }

    /** The caller leaves it. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response leave(@PathParam("id") PathKey id, @Context HttpHeaders headers, InputStream body) {
        return exchange.change(
                headers,
                body,
                JsonBody::nothing,
                (viewer, nothing) -> circles.leave(viewer, new PairingId(CircleJson.number(id))),
                done -> Reply.ok(CircleJson.of(done.value())));
    }
}
