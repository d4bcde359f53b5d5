package io.guildhall.mentoring.enrolment.web;

import io.guildhall.kernel.Outcome;
import io.guildhall.kernel.Viewer;
import io.guildhall.kernel.web.Exchange;
import io.guildhall.kernel.web.QueryParameters;
import io.guildhall.kernel.web.Reply;
import io.guildhall.mentoring.enrolment.EnrolmentList;
import io.guildhall.mentoring.enrolment.EnrolmentListService;
import io.guildhall.mentoring.enrolment.EnrolmentState;
import io.guildhall.mentoring.programme.ProgrammeRole;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;

/** Who is enrolled in a programme, for those who manage it; never what they wish, and whom they block. */
@Path("programmes/{id}/enrolments")
@Produces(MediaType.APPLICATION_JSON)
public final class EnrolmentsResource {
    private final Exchange exchange;
    private final EnrolmentListService enrolments;

    @Inject
    public EnrolmentsResource(Exchange exchange, EnrolmentListService enrolments) {
        this.exchange = exchange;
        this.enrolments = enrolments;
    }

    /** Lists those in a role. */
    @GET
    public Response list(@PathParam("id") ProgrammeNo programme, @Context UriInfo uri) {
        return exchange.show(
                viewer -> QueryParameters.read(uri, Wanted::of).then(wanted -> list(viewer, programme, wanted)),
                list -> Reply.ok(EnrolmentJson.of(list)));
    }

    private Outcome<EnrolmentList> list(Viewer viewer, ProgrammeNo programme, Wanted wanted) {
        return enrolments.list(viewer, programme.id(), wanted.role(), wanted.state(), wanted.cursor(), wanted.limit());
    }

    private record Wanted(
            Optional<ProgrammeRole> role, Optional<EnrolmentState> state, Optional<String> cursor, int limit) {
        static Wanted of(QueryParameters parameters) {
            return new Wanted(
                    parameters.constant("role", ProgrammeRole.class),
                    parameters.constant("state", EnrolmentState.class),
                    parameters.cursor(),
                    parameters.limit());
        }
    }
}
