package io.guildhall.recognition.nomination.web;

import io.guildhall.kernel.Outcome;
import io.guildhall.kernel.Viewer;
import io.guildhall.kernel.web.Exchange;
import io.guildhall.kernel.web.JsonBody;
import io.guildhall.kernel.web.PathKey;
import io.guildhall.kernel.web.QueryParameters;
import io.guildhall.kernel.web.Reply;
import io.guildhall.recognition.nomination.NominationDecisionService;
import io.guildhall.recognition.nomination.NominationReadingService;
import io.guildhall.recognition.nomination.NominationService;
import io.guildhall.recognition.nomination.NominationState;
import io.guildhall.recognition.nomination.NominationView;
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
import java.util.Optional;

/** Nominations of a community, as far as the caller may know of them. */
@Path("nominations")
@Produces(MediaType.APPLICATION_JSON)
public final class NominationsResource {
    private final Exchange exchange;
    private final NominationService nominating;
    private final NominationDecisionService deciding;
    private final NominationReadingService reading;

    @Inject
    public NominationsResource(
            Exchange exchange,
            NominationService nominating,
            NominationDecisionService deciding,
            NominationReadingService reading) {
        this.exchange = exchange;
        this.nominating = nominating;
        this.deciding = deciding;
        this.reading = reading;
    }

    /** Lists those of a community that wait, the longest first. */
    @GET
    public Response list(@Context UriInfo uri) {
        return exchange.show(
                viewer -> QueryParameters.read(uri, Wanted::of)
                        .then(wanted ->
                                reading.list(viewer, wanted.space(), wanted.state(), wanted.cursor(), wanted.limit())),
                list -> Reply.ok(NominationJson.of(list)));
    }

    /** Nominates a member. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response nominate(@Context HttpHeaders headers, InputStream body) {
        return exchange.change(
                headers,
                body,
                NominationJson::wanted,
                nominating::nominate,
                done -> Reply.of(done.changed() ? 201 : 200, NominationJson.of(done.value())));
    }

    /** Shows one. */
    @GET
    @Path("{id}")
    public Response one(@PathParam("id") PathKey nomination) {
        return exchange.show(
                viewer -> reading.one(viewer, NominationJson.number(nomination.value())),
                view -> Reply.ok(NominationJson.of(view)));
    }

    /** Agrees with one. */
    @POST
    @Path("{id}/endorse")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response endorse(@PathParam("id") PathKey nomination, @Context HttpHeaders headers, InputStream body) {
        return act(nominating::endorse, nomination, headers, body);
    }

    /** Takes an own one back. */
    @POST
    @Path("{id}/withdraw")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response withdraw(@PathParam("id") PathKey nomination, @Context HttpHeaders headers, InputStream body) {
        return act(nominating::withdraw, nomination, headers, body);
    }

    /** Gives the badge. */
    @POST
    @Path("{id}/award")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response award(@PathParam("id") PathKey nomination, @Context HttpHeaders headers, InputStream body) {
        return act(deciding::award, nomination, headers, body);
    }

    /** Says no, and why. */
    @POST
    @Path("{id}/reject")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response reject(@PathParam("id") PathKey nomination, @Context HttpHeaders headers, InputStream body) {
        return exchange.change(
                headers,
                body,
                each -> each.text("reason"),
                (viewer, reason) -> deciding.reject(viewer, NominationJson.number(nomination.value()), reason),
                done -> Reply.ok(NominationJson.of(done.value())));
    }

    private Response act(Act act, PathKey nomination, HttpHeaders headers, InputStream body) {
        return exchange.change(
                headers,
                body,
                JsonBody::nothing,
                (viewer, nothing) -> act.of(viewer, NominationJson.number(nomination.value())),
                done -> Reply.ok(NominationJson.of(done.value())));
    }

    /** Something that becomes of a nomination. */
    private interface Act {
        Outcome<NominationView> of(Viewer viewer, long nomination);
    }

    private record Wanted(String space, Optional<NominationState> state, Optional<String> cursor, int limit) {
        static Wanted of(QueryParameters parameters) {
            return new Wanted(
                    parameters.text("space").orElse(""),
                    parameters.constant("state", NominationState.class),
                    parameters.cursor(),
                    parameters.limit());
        }
    }
}
