package io.guildhall.mentoring.programme.web;

import io.guildhall.kernel.Texts;
import io.guildhall.kernel.web.Exchange;
import io.guildhall.kernel.web.QueryParameters;
import io.guildhall.kernel.web.Reply;
import io.guildhall.mentoring.programme.ProgrammeService;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import java.time.Clock;
import java.util.Optional;

/** Mentoring programmes, as far as the caller may know of them. */
@Path("programmes")
@Produces(MediaType.APPLICATION_JSON)
public final class ProgrammesResource {
    private final Exchange exchange;
    private final ProgrammeService programmes;
    private final Texts texts;
    private final Clock clock;

    @Inject
    public ProgrammesResource(Exchange exchange, ProgrammeService programmes, Texts texts, Clock clock) {
        this.exchange = exchange;
        this.programmes = programmes;
        this.texts = texts;
        this.clock = clock;
    }

    /** Lists those of a community, or those of all of the caller's communities and across communities. */
    @GET
    public Response list(@Context UriInfo uri) {
        return exchange.show(
                viewer -> QueryParameters.read(uri, Wanted::of)
                        .then(wanted -> programmes.list(
                                viewer, wanted.space(), wanted.mine(), wanted.cursor(), wanted.limit())),
                list -> Reply.ok(ProgrammeJson.of(list, clock.instant())));
    }

    /** Begins a programme. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response create(@Context HttpHeaders headers, InputStream body) {
        return exchange.change(
                headers,
                body,
                each -> ProgrammeJson.wanted(each, texts.zone()),
                programmes::create,
                done -> Reply.of(done.changed() ? 201 : 200, ProgrammeJson.of(done.value(), clock.instant()))
                        .revision(done.value().programme().revision()));
    }

    private record Wanted(Optional<String> space, boolean mine, Optional<String> cursor, int limit) {
        static Wanted of(QueryParameters parameters) {
            return new Wanted(
                    parameters.text("space"), parameters.flag("mine"), parameters.cursor(), parameters.limit());
        }
    }
}
