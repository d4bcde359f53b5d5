package io.guildhall.privacy.web;

import io.guildhall.kernel.Outcome;
import io.guildhall.kernel.Viewer;
import io.guildhall.kernel.web.Exchange;
import io.guildhall.kernel.web.JsonBody;
import io.guildhall.kernel.web.JsonObject;
import io.guildhall.kernel.web.PathKey;
import io.guildhall.kernel.web.Reply;
import io.guildhall.privacy.ErasureService;
import io.guildhall.privacy.OwnDataService;
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

/** What is kept about one person, and erasing them; for administrators of the site. */
@Path("admin/people/{userKey}")
@Produces(MediaType.APPLICATION_JSON)
public final class PersonErasureResource {
    private final Exchange exchange;
    private final OwnDataService data;
    private final ErasureService erasures;

    @Inject
    public PersonErasureResource(Exchange exchange, OwnDataService data, ErasureService erasures) {
        this.exchange = exchange;
        this.data = data;
        this.erasures = erasures;
    }

    /** Sends all that is kept about the person. */
    @GET
    @Path("data")
    public Response send(@PathParam("userKey") PathKey person) {
        return exchange.send(viewer -> data.ofPerson(viewer, person.value()), DataJson::file);
    }

    /** With {@code dryRun}, what erasing would come to and its token; else erases, for which the token is needed. */
    @POST
    @Path("erase")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response erase(@PathParam("userKey") PathKey person, @Context HttpHeaders headers, InputStream body) {
        return exchange.change(
                headers,
                body,
                Asked::read,
                (viewer, asked) -> answer(viewer, person.value(), asked),
                done -> Reply.ok(done.value()));
    }

    private Outcome<JsonObject> answer(Viewer viewer, String person, Asked asked) {
        return asked.dryRun()
                ? erasures.preview(viewer, person).map(DataJson::of)
                : erasures.erase(viewer, person, asked.token()).map(DataJson::of);
    }

    private record Asked(boolean dryRun, String token) {
        static Asked read(JsonBody body) {
            boolean dryRun = body.truth("dryRun");
            return new Asked(dryRun, body.optionalText("token").orElse(""));
        }
    }
}
