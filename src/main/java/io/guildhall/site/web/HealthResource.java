package io.guildhall.site.web;

import io.guildhall.kernel.web.Exchange;
import io.guildhall.kernel.web.JsonBody;
import io.guildhall.kernel.web.PathKey;
import io.guildhall.kernel.web.Reply;
import io.guildhall.site.HealthService;
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

/** How the app does, and its jobs; for administrators of the site. */
@Path("admin/health")
@Produces(MediaType.APPLICATION_JSON)
public final class HealthResource {
    private final Exchange exchange;
    private final HealthService health;

    @Inject
    public HealthResource(Exchange exchange, HealthService health) {
        this.exchange = exchange;
        this.health = health;
    }

    /** Shows jobs, what waits, and how much there is. */
    @GET
    public Response show() {
        return exchange.show(health::report, report -> Reply.ok(HealthJson.of(report)));
    }

    /** Runs a job now, and answers when it is over. */
    @POST
    @Path("{job}/run")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response run(@PathParam("job") PathKey job, @Context HttpHeaders headers, InputStream body) {
        return exchange.change(
                headers,
                body,
                JsonBody::nothing,
                (viewer, nothing) -> health.run(viewer, job.value()),
                done -> Reply.ok(HealthJson.of(done.value())));
    }
}
