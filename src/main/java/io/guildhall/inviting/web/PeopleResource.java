package io.guildhall.inviting.web;

import io.guildhall.inviting.FindingPeopleService;
import io.guildhall.kernel.web.Exchange;
import io.guildhall.kernel.web.JsonObject;
import io.guildhall.kernel.web.PersonJson;
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

/** People of the site, for pickers. */
@Path("people")
@Produces(MediaType.APPLICATION_JSON)
public final class PeopleResource {
    private final Exchange exchange;
    private final FindingPeopleService finding;

    @Inject
    public PeopleResource(Exchange exchange, FindingPeopleService finding) {
        this.exchange = exchange;
        this.finding = finding;
    }

    /** Finds people by a part of what they are called. */
    @GET
    public Response find(@Context UriInfo uri) {
        return exchange.show(
                viewer -> QueryParameters.read(uri, Wanted::of)
                        .then(wanted -> finding.find(viewer, wanted.space(), wanted.text())),
                found -> Reply.ok(new JsonObject().list("items", found, PersonJson::of)));
    }

    private record Wanted(String text, Optional<String> space) {
        static Wanted of(QueryParameters parameters) {
            return new Wanted(parameters.text("q").orElse(""), parameters.text("space"));
        }
    }
}
