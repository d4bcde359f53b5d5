package io.guildhall.mentoring.run.web;

import io.guildhall.kernel.Outcome;
import io.guildhall.kernel.Page;
import io.guildhall.kernel.People;
import io.guildhall.kernel.UserId;
import io.guildhall.kernel.Viewer;
import io.guildhall.kernel.web.Exchange;
import io.guildhall.kernel.web.JsonBody;
import io.guildhall.kernel.web.JsonObject;
import io.guildhall.kernel.web.QueryParameters;
import io.guildhall.kernel.web.Reply;
import io.guildhall.mentoring.enrolment.EnrolmentId;
import io.guildhall.mentoring.run.RunService;
import io.guildhall.mentoring.run.SeenRun;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** One run of the matcher, for whoever manages its programme. */
@Path("runs/{id}")
@Produces(MediaType.APPLICATION_JSON)
public final class RunResource {
    private final Exchange exchange;
    private final RunService runs;
    private final People people;

    @Inject
    public RunResource(Exchange exchange, RunService runs, People people) {
        this.exchange = exchange;
        this.runs = runs;
        this.people = people;
    }

    /** How far it is and what it found, in numbers. */
    @GET
    public Response one(@PathParam("id") RunNumber number) {
        return exchange.show(
                viewer -> runs.look(viewer, number.id()).map(seen -> shown(viewer, seen)),
                each -> Reply.ok(each.json(people)));
    }

    /** Its proposals. */
    @GET
    @Path("proposals")
    public Response proposals(@PathParam("id") RunNumber number, @Context UriInfo uri) {
        return paged(
                uri,
                (viewer, wanted) -> runs.pairs(viewer, number.id(), wanted.cursor(), wanted.limit()),
                page -> new FoundJson(people).pairs(page));
    }

    /** For whom it found nobody, and why. */
    @GET
    @Path("unmatched")
    public Response unmatched(@PathParam("id") RunNumber number, @Context UriInfo uri) {
        return paged(
                uri,
                (viewer, wanted) -> runs.unmatched(viewer, number.id(), wanted.cursor(), wanted.limit()),
                page -> new FoundJson(people).unmatched(page));
    }

    private <T> Response paged(UriInfo uri, Paging<T> call, Function<Page<T>, JsonObject> json) {
        return exchange.show(
                viewer -> QueryParameters.read(uri, Wanted::of).then(wanted -> call.page(viewer, wanted)),
                page -> Reply.ok(json.apply(page)));
    }

    /** What reads a page. */
    @FunctionalInterface
    private interface Paging<T> {
        Outcome<Page<T>> page(Viewer viewer, Wanted wanted);
    }

    /** What is different since it read everybody. */
    @GET
    @Path("differences")
    public Response differences(@PathParam("id") RunNumber number) {
        return exchange.show(
                viewer -> runs.differences(viewer, number.id()),
                found -> Reply.ok(new FoundJson(people).differences(found)));
    }

    /** What proves it. */
    @GET
    @Path("certificate")
    public Response certificate(@PathParam("id") RunNumber number) {
        return exchange.show(
                viewer -> runs.certificate(viewer, number.id()), text -> Reply.ok(new JsonObject().with("text", text)));
    }

    /** Sets whom to keep together and apart next time. */
    @PUT
    @Path("pins")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response pins(@PathParam("id") RunNumber number, @Context HttpHeaders headers, InputStream body) {
        return exchange.change(
                headers,
                body,
                PinsJson::all,
                (viewer, pins) -> runs.pin(viewer, number.id(), pins).map(seen -> shown(viewer, seen)),
                done -> Reply.ok(done.value().json(people)));
    }

    /** Sets that of two people. */
    @POST
    @Path("pins")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response pin(@PathParam("id") RunNumber number, @Context HttpHeaders headers, InputStream body) {
        return exchange.change(
                headers,
                body,
                PinsJson.Of::read,
                (viewer, wanted) -> runs.pin(viewer, number.id(), wanted.two(), wanted.wish())
                        .map(seen -> shown(viewer, seen)),
                done -> Reply.ok(done.value().json(people)));
    }

    /** Throws it away, or stops it. */
    @POST
    @Path("discard")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response discard(@PathParam("id") RunNumber number, @Context HttpHeaders headers, InputStream body) {
        return exchange.change(
                headers,
                body,
                JsonBody::nothing,
                (viewer, nothing) -> runs.discard(viewer, number.id()).map(seen -> shown(viewer, seen)),
                done -> Reply.ok(done.value().json(people)));
    }

    private Seen shown(Viewer viewer, SeenRun seen) {
        return new Seen(seen, runs.pinned(viewer, seen));
    }

    /** A run with the people of its pins. */
    private record Seen(SeenRun seen, Map<EnrolmentId, UserId> pinned) {
        JsonObject json(People people) {
            return RunJson.of(seen, pinned, people);
        }
    }

    private record Wanted(Optional<String> cursor, int limit) {
        static Wanted of(QueryParameters parameters) {
            return new Wanted(parameters.cursor(), parameters.limit());
        }
    }
}
