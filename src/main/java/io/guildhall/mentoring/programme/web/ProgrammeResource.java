package io.guildhall.mentoring.programme.web;

import io.guildhall.kernel.Outcome;
import io.guildhall.kernel.Viewer;
import io.guildhall.kernel.web.Exchange;
import io.guildhall.kernel.web.JsonBody;
import io.guildhall.kernel.web.Reply;
import io.guildhall.mentoring.programme.ProgrammeId;
import io.guildhall.mentoring.programme.ProgrammeRunService;
import io.guildhall.mentoring.programme.ProgrammeService;
import io.guildhall.mentoring.programme.ProgrammeView;
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
import java.io.InputStream;
import java.time.Clock;

/** One programme, and how it is run by those who manage it. */
@Path("programmes/{id}")
@Produces(MediaType.APPLICATION_JSON)
public final class ProgrammeResource {
    private final Exchange exchange;
    private final ProgrammeService programmes;
    private final ProgrammeRunService running;
    private final Clock clock;

    @Inject
    public ProgrammeResource(Exchange exchange, ProgrammeService programmes, ProgrammeRunService running, Clock clock) {
        this.exchange = exchange;
        this.programmes = programmes;
        this.running = running;
        this.clock = clock;
    }

    /** Shows it. */
    @GET
    public Response one(@PathParam("id") ProgrammeNumber number) {
        return exchange.show(viewer -> programmes.one(viewer, number.id()), this::reply);
    }

    /** Changes name, dates and settings, if nobody else did since they were read. */
    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public Response arrange(@PathParam("id") ProgrammeNumber number, @Context HttpHeaders headers, InputStream body) {
        return exchange.replace(
                headers,
                body,
                ProgrammeJson.arrangement(),
                (viewer, revision, wanted) -> running.arrange(viewer, number.id(), revision, wanted.then(each -> each)),
                done -> reply(done.value()));
    }

    /** Changes by what a match weighs people. */
    @PUT
    @Path("criteria")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response weigh(@PathParam("id") ProgrammeNumber number, @Context HttpHeaders headers, InputStream body) {
        return exchange.replace(
                headers,
                body,
                CriteriaJson::wanted,
                (viewer, revision, wanted) -> running.weigh(viewer, number.id(), revision, wanted),
                done -> reply(done.value()));
    }

    /** Lets people enrol. */
    @POST
    @Path("open")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response open(@PathParam("id") ProgrammeNumber number, @Context HttpHeaders headers, InputStream body) {
        return move(running::open, number, headers, body);
    }

    /** Lets nobody enrol for a while. */
    @POST
    @Path("pause")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response pause(@PathParam("id") ProgrammeNumber number, @Context HttpHeaders headers, InputStream body) {
        return move(running::pause, number, headers, body);
    }

    /** Ends it for good. */
    @POST
    @Path("close")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response close(@PathParam("id") ProgrammeNumber number, @Context HttpHeaders headers, InputStream body) {
        return move(running::close, number, headers, body);
    }

    /** Says who manages it besides those who do by their office. */
    @PUT
    @Path("managers")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response manage(@PathParam("id") ProgrammeNumber number, @Context HttpHeaders headers, InputStream body) {
        return exchange.change(
                headers,
                body,
                each -> each.textList("managers"),
                (viewer, named) -> running.manage(viewer, number.id(), named),
                done -> reply(done.value()));
    }

    private Response move(Move move, ProgrammeNumber number, HttpHeaders headers, InputStream body) {
        return exchange.change(
                headers,
                body,
                JsonBody::nothing,
                (viewer, nothing) -> move.of(viewer, number.id()),
                done -> reply(done.value()));
    }

    private Reply reply(ProgrammeView view) {
        return Reply.ok(ProgrammeJson.of(view, clock.instant()))
                .revision(view.programme().revision());
    }

    /** Brings it into another state. */
    private interface Move {
        Outcome<ProgrammeView> of(Viewer viewer, ProgrammeId id);
    }
}
