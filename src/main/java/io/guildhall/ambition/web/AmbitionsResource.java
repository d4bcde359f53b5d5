package io.guildhall.ambition.web;

import io.guildhall.ambition.AmbitionService;
import io.guildhall.ambition.AmbitionState;
import io.guildhall.kernel.web.Exchange;
import io.guildhall.kernel.web.PathKey;
import io.guildhall.kernel.web.QueryParameters;
import io.guildhall.kernel.web.Reply;
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
import java.util.Set;

/** The ambitions of a community. */
@Path("communities/{spaceKey}/ambitions")
@Produces(MediaType.APPLICATION_JSON)
public final class AmbitionsResource {
    private final Exchange exchange;
    private final AmbitionService ambitions;

    @Inject
    public AmbitionsResource(Exchange exchange, AmbitionService ambitions) {
        this.exchange = exchange;
        this.ambitions = ambitions;
    }

    /** Lists them, newest first. */
    @GET
    public Response list(@PathParam("spaceKey") PathKey space, @Context UriInfo uri) {
        return exchange.show(
                viewer -> QueryParameters.read(uri, Wanted::of)
                        .then(wanted -> ambitions.list(
                                viewer, space.value(), wanted.states(), wanted.cursor(), wanted.limit())),
                list -> Reply.ok(AmbitionJson.of(list)));
    }

    /** Proposes one. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response propose(@PathParam("spaceKey") PathKey space, @Context HttpHeaders headers, InputStream body) {
        return exchange.change(
                headers,
                body,
                properties -> properties.text("text"),
                (viewer, text) -> ambitions.propose(viewer, space.value(), text),
                done -> Reply.of(201, AmbitionJson.of(done.value()))
                        .revision(done.value().ambition().revision()));
    }

    private record Wanted(Set<AmbitionState> states, Optional<String> cursor, int limit) {
        static Wanted of(QueryParameters parameters) {
            Set<AmbitionState> states = parameters
                    .constant("state", AmbitionState.class)
                    .map(Set::of)
                    .orElse(Set.of());
            return new Wanted(states, parameters.cursor(), parameters.limit());
        }
    }
}
