package io.guildhall.mentoring.circle.web;

import io.guildhall.kernel.web.Exchange;
import io.guildhall.kernel.web.PathKey;
import io.guildhall.kernel.web.Reply;
import io.guildhall.mentoring.circle.CircleService;
import io.guildhall.mentoring.programme.ProgrammeId;
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
import java.io.InputStream;

/** The circles of a programme. */
@Path("programmes/{id}/circles")
@Produces(MediaType.APPLICATION_JSON)
public final class CirclesResource {
    private final Exchange exchange;
    private final CircleService circles;

    @Inject
    public CirclesResource(Exchange exchange, CircleService circles) {
        this.exchange = exchange;
        this.circles = circles;
    }

    /** Lists the caller's own circles; all of them for those who manage the programme. */
    @GET
    public Response list(@PathParam("id") PathKey id) {
        return exchange.show(
                viewer -> circles.list(viewer, new ProgrammeId(CircleJson.number(id))),
                view -> Reply.ok(CircleJson.of(view)));
    }

    /** Forms circles of those who wait, or one of the people who are named. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response form(@PathParam("id") PathKey id, @Context HttpHeaders headers, InputStream body) {
        return exchange.change(
                headers,
                body,
                CircleJson::people,
                (viewer, people) -> circles.form(viewer, new ProgrammeId(CircleJson.number(id)), people),
                done -> Reply.ok(CircleJson.of(done.value())));
    }
}
