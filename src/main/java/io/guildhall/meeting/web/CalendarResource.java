package io.guildhall.meeting.web;

import io.guildhall.kernel.web.Exchange;
import io.guildhall.kernel.web.JsonObject;
import io.guildhall.kernel.web.Links;
import io.guildhall.kernel.web.Reply;
import io.guildhall.meeting.CalendarService;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.Optional;

/** The caller's personal address of a calendar with the meetings of their communities. */
@Path("me/calendar")
@Produces(MediaType.APPLICATION_JSON)
public final class CalendarResource {
    private final Exchange exchange;
    private final CalendarService calendars;
    private final Links links;

    @Inject
    public CalendarResource(Exchange exchange, CalendarService calendars, Links links) {
        this.exchange = exchange;
        this.calendars = calendars;
        this.links = links;
    }

    /** Says whether there is one and since when; never the address itself, which is not kept. */
    @GET
    public Response show() {
        return exchange.show(calendars::address, made -> Reply.ok(json(made)));
    }

    /** Makes one in place of the old one, and tells it this once. */
    @POST
    public Response make(@Context HttpHeaders headers) {
        return exchange.change(
                headers,
                calendars::makeAddress,
                done -> Reply.of(
                        201, new JsonObject().with("address", links.everywhere(CalendarServlet.path(done.value())))));
    }

    /** Takes it back. */
    @DELETE
    public Response remove(@Context HttpHeaders headers) {
        return exchange.change(headers, calendars::removeAddress, done -> Reply.ok(json(done.value())));
    }

    private static JsonObject json(Optional<Instant> made) {
        return new JsonObject().with("exists", made.isPresent()).maybe("madeAt", made);
    }
}
