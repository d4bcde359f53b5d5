package io.guildhall.recognition.kudos.web;

import io.guildhall.kernel.Ids;
import io.guildhall.kernel.Outcome;
import io.guildhall.kernel.Page;
import io.guildhall.kernel.Texts;
import io.guildhall.kernel.Viewer;
import io.guildhall.kernel.web.Exchange;
import io.guildhall.kernel.web.QueryParameters;
import io.guildhall.kernel.web.Reply;
import io.guildhall.recognition.kudos.KudosList;
import io.guildhall.recognition.kudos.KudosReadingService;
import io.guildhall.recognition.kudos.KudosService;
import io.guildhall.recognition.kudos.KudosView;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
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

/** Thanks with a reason. A day is one of the caller's own time zone. */
@Path("kudos")
@Produces(MediaType.APPLICATION_JSON)
public final class KudosResource {
    private final Exchange exchange;
    private final KudosService kudos;
    private final KudosReadingService reading;
    private final Texts texts;
    private final Ids ids;

    @Inject
    public KudosResource(Exchange exchange, KudosService kudos, KudosReadingService reading, Texts texts, Ids ids) {
        this.exchange = exchange;
        this.kudos = kudos;
        this.reading = reading;
        this.texts = texts;
        this.ids = ids;
    }

    /** Lists what was given in a community, or what somebody got in the caller's own, newest first. */
    @GET
    public Response list(@Context UriInfo uri) {
        return exchange.show(
                viewer -> QueryParameters.read(uri, Wanted::of).then(wanted -> list(viewer, wanted)),
                page -> Reply.ok(KudosJson.of(page)));
    }

    private Outcome<Page<KudosView>> list(Viewer viewer, Wanted wanted) {
        return wanted.space()
                .map(space -> reading.of(viewer, space, wanted.user(), wanted.cursor(), wanted.limit())
                        .map(KudosList::page))
                .orElseGet(() -> reading.received(viewer, wanted.user(), wanted.cursor(), wanted.limit()));
    }

    /** Thanks somebody. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response thank(@Context HttpHeaders headers, InputStream body) {
        return exchange.change(
                headers,
                body,
                sent -> KudosJson.Wanted.of(sent, ids),
                (viewer, wanted) -> wanted.space()
                        .map(space -> kudos.thank(viewer, space, wanted.kudos(), texts.zone()))
                        .orElseGet(() -> kudos.thank(viewer, wanted.kudos(), texts.zone())),
                done -> Reply.of(done.changed() ? 201 : 200, KudosJson.of(done.value())));
    }

    /** Takes back what the caller gave a few minutes ago. */
    @DELETE
    @Path("{id}")
    public Response retract(@PathParam("id") KudosId id, @Context HttpHeaders headers) {
        return exchange.change(
                headers,
                viewer -> kudos.retract(viewer, id.value(), texts.zone()),
                done -> Reply.ok(KudosJson.of(done.value())));
    }

    private record Wanted(Optional<String> space, Optional<String> user, Optional<String> cursor, int limit) {
        static Wanted of(QueryParameters parameters) {
            return new Wanted(
                    parameters.text("space"), parameters.text("user"), parameters.cursor(), parameters.limit());
        }
    }
}
