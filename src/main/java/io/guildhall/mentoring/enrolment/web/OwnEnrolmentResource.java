package io.guildhall.mentoring.enrolment.web;

import io.guildhall.kernel.People;
import io.guildhall.kernel.web.Exchange;
import io.guildhall.kernel.web.QueryParameters;
import io.guildhall.kernel.web.Reply;
import io.guildhall.mentoring.enrolment.EnrolmentService;
import io.guildhall.mentoring.enrolment.EnrolmentView;
import io.guildhall.mentoring.enrolment.LeavingService;
import io.guildhall.mentoring.enrolment.OwnPreferences;
import io.guildhall.mentoring.enrolment.PreferenceService;
import io.guildhall.mentoring.programme.ProgrammeRole;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
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
import java.time.Clock;

/** The caller's own part in a programme, and whom they wish for and block there, which nobody else ever reads. */
@Path("programmes/{id}/enrolments/me")
@Produces(MediaType.APPLICATION_JSON)
public final class OwnEnrolmentResource {
    private final Exchange exchange;
    private final EnrolmentService enrolments;
    private final LeavingService leaving;
    private final PreferenceService preferences;
    private final People people;
    private final Clock clock;

    @Inject
    public OwnEnrolmentResource(
            Exchange exchange,
            EnrolmentService enrolments,
            LeavingService leaving,
            PreferenceService preferences,
            People people,
            Clock clock) {
        this.exchange = exchange;
        this.enrolments = enrolments;
        this.leaving = leaving;
        this.preferences = preferences;
        this.people = people;
        this.clock = clock;
    }

    /** Shows it. */
    @GET
    public Response own(@PathParam("id") ProgrammeNo programme) {
        return exchange.show(viewer -> enrolments.own(viewer, programme.id()), view -> reply(200, view));
    }

    /** Enrols the caller. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response enrol(@PathParam("id") ProgrammeNo programme, @Context HttpHeaders headers, InputStream body) {
        return exchange.change(
                headers,
                body,
                EnrolmentJson::enrolling,
                (viewer, wanted) -> enrolments.enrol(viewer, programme.id(), wanted),
                done -> reply(done.changed() ? 201 : 200, done.value()));
    }

    /** Changes it, if nobody else did since it was read. */
    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public Response change(@PathParam("id") ProgrammeNo programme, @Context HttpHeaders headers, InputStream body) {
        return exchange.replace(
                headers,
                body,
                EnrolmentJson::changing,
                (viewer, revision, wanted) -> enrolments.change(viewer, programme.id(), revision, wanted),
                done -> reply(200, done.value()));
    }

    /** Leaves the programme, in one role or in all. */
    @DELETE
    public Response leave(@PathParam("id") ProgrammeNo programme, @Context HttpHeaders headers, @Context UriInfo uri) {
        return exchange.change(
                headers,
                viewer -> QueryParameters.read(uri, parameters -> parameters.constant("role", ProgrammeRole.class))
                        .then(role -> leaving.withdraw(viewer, programme.id(), role)),
                done -> reply(200, done.value()));
    }

    private Reply reply(int status, EnrolmentView view) {
        return Reply.of(status, EnrolmentJson.of(view, clock.instant())).revision(view.revision());
    }

    /** Shows whom the caller wishes for and does not want. */
    @GET
    @Path("preferences")
    public Response preferences(@PathParam("id") ProgrammeNo programme) {
        return exchange.show(viewer -> preferences.own(viewer, programme.id()), this::reply);
    }

    /** Sets it, if nobody else did since it was read. */
    @PUT
    @Path("preferences")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response setPreferences(
            @PathParam("id") ProgrammeNo programme, @Context HttpHeaders headers, InputStream body) {
        return exchange.replace(
                headers,
                body,
                EnrolmentJson::preferences,
                (viewer, revision, wanted) -> preferences.set(viewer, programme.id(), revision, wanted),
                done -> reply(done.value()));
    }

    private Reply reply(OwnPreferences own) {
        return Reply.ok(EnrolmentJson.of(own, people::person)).revision(own.revision());
    }
}
