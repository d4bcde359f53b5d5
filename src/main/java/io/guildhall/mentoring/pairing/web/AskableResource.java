package io.guildhall.mentoring.pairing.web;

import io.guildhall.kernel.Texts;
import io.guildhall.kernel.web.Exchange;
import io.guildhall.kernel.web.QueryParameters;
import io.guildhall.kernel.web.Reply;
import io.guildhall.kernel.web.Words;
import io.guildhall.mentoring.pairing.AskableService;
import io.guildhall.mentoring.programme.ProgrammeId;
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

/** Who can be asked in a programme. */
@Path("programmes/{id}/mentors")
@Produces(MediaType.APPLICATION_JSON)
public final class AskableResource {
    private final Exchange exchange;
    private final AskableService askable;
    private final Texts texts;

    @Inject
    public AskableResource(Exchange exchange, AskableService askable, Texts texts) {
        this.exchange = exchange;
        this.askable = askable;
        this.texts = texts;
    }

    /** Lists those with a place free, whoever fits best first. */
    @GET
    public Response list(@PathParam("id") RequestNumber programme, @Context UriInfo uri) {
        return exchange.show(
                viewer -> QueryParameters.read(uri, Wanted::of)
                        .then(wanted -> askable.find(
                                viewer,
                                new ProgrammeId(programme.value()),
                                wanted.skill(),
                                wanted.like(),
                                wanted.limit())),
                list -> Reply.ok(RequestJson.of(list, new Words(texts))));
    }

    private record Wanted(Optional<String> skill, Optional<String> like, int limit) {
        static Wanted of(QueryParameters parameters) {
            return new Wanted(parameters.text("skill"), parameters.text("like"), parameters.limit());
        }
    }
}
