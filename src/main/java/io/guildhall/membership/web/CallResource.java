package io.guildhall.membership.web;

import io.guildhall.kernel.web.Exchange;
import io.guildhall.kernel.web.JsonBody;
import io.guildhall.kernel.web.PathKey;
import io.guildhall.membership.life.VolunteerService;
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

/** The members are asked who would facilitate. Nothing is sent with any of it. */
@Path("communities/{spaceKey}")
@Produces(MediaType.APPLICATION_JSON)
public final class CallResource {
    private final Exchange exchange;
    private final VolunteerService volunteers;

    @Inject
    public CallResource(Exchange exchange, VolunteerService volunteers) {
        this.exchange = exchange;
        this.volunteers = volunteers;
    }

    /** Asks the members for volunteers. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Path("call")
    public Response call(@PathParam("spaceKey") PathKey space, @Context HttpHeaders headers, InputStream body) {
        return exchange.change(
                headers,
                body,
                JsonBody::nothing,
                (viewer, nothing) -> volunteers.call(viewer, space.value()),
                done -> LifeResource.reply(done.value()));
    }
}
