package io.guildhall.mentoring.run.web;

import io.guildhall.kernel.People;
import io.guildhall.kernel.web.Exchange;
import io.guildhall.kernel.web.QueryParameters;
import io.guildhall.kernel.web.Reply;
import io.guildhall.mentoring.programme.web.ProgrammeNumber;
import io.guildhall.mentoring.run.RunService;
import io.guildhall.mentoring.run.SeenRun;
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
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import java.util.Map;
import java.util.Optional;

/** The runs of the matcher for a programme, for whoever manages it. */
@Path("programmes/{id}/runs")
@Produces(MediaType.APPLICATION_JSON)
public final class RunsResource {
    private static final int ACCEPTED = 202;

    private final Exchange exchange;
    private final RunService runs;
    private final People people;

    @Inject
    public RunsResource(Exchange exchange, RunService runs, People people) {
        this.exchange = exchange;
        this.runs = runs;
        this.people = people;
    }

    /** Lists them, newest first. */
    @GET
    public Response list(@PathParam("id") ProgrammeNumber number, @Context UriInfo uri) {
        return exchange.show(
                viewer -> QueryParameters.read(uri, Wanted::of)
                        .then(wanted -> runs.of(viewer, number.id(), wanted.cursor(), wanted.limit())),
                page -> Reply.ok(RunJson.list(page)));
    }

    /** Asks for one, which is worked out after the answer. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response ask(
            @PathParam("id") ProgrammeNumber number,
            @Context UriInfo uri,
            @Context HttpHeaders headers,
            InputStream body) {
        return exchange.change(
                headers,
                body,
                PinsJson.Asked::read,
                (viewer, asked) -> runs.ask(viewer, number.id(), asked.from(), asked.pins())
                        .map(seen -> Map.entry(seen, runs.pinned(viewer, seen))),
                done -> {
                    SeenRun seen = done.value().getKey();
                    return Reply.of(ACCEPTED, RunJson.of(seen, done.value().getValue(), people))
                            .location(uri.getAbsolutePathBuilder()
                                    .path("../../../runs/{run}")
                                    .build(seen.run().id().value())
                                    .normalize()
                                    .toString());
                });
    }

    private record Wanted(Optional<String> cursor, int limit) {
        static Wanted of(QueryParameters parameters) {
            return new Wanted(parameters.cursor(), parameters.limit());
        }
    }
}
