package io.guildhall.mentoring.pairing.web;

import io.guildhall.kernel.web.Exchange;
import io.guildhall.kernel.web.Reply;
import io.guildhall.mentoring.pairing.RequestService;
import io.guildhall.mentoring.programme.ProgrammeId;
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

/** Asking somebody in a programme. */
@Path("programmes/{id}/requests")
@Produces(MediaType.APPLICATION_JSON)
public final class AskingResource {
    private final Exchange exchange;
    private final RequestService requests;

    @Inject
    public AskingResource(Exchange exchange, RequestService requests) {
        this.exchange = exchange;
        this.requests = requests;
    }

    /** Asks somebody, or accepts where they asked the caller. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response ask(@PathParam("id") RequestNumber programme, @Context HttpHeaders headers, InputStream body) {
        return exchange.change(
                headers,
                body,
                RequestJson.Wanted::of,
                (viewer, wanted) ->
                        requests.request(viewer, new ProgrammeId(programme.value()), wanted.to(), wanted.message()),
                done -> Reply.of(done.changed() ? 201 : 200, RequestJson.of(done.value())));
    }
}
