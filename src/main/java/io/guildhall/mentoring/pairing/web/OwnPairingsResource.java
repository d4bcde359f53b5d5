package io.guildhall.mentoring.pairing.web;

import io.guildhall.kernel.web.Exchange;
import io.guildhall.kernel.web.QueryParameters;
import io.guildhall.kernel.web.Reply;
import io.guildhall.mentoring.pairing.PairingState;
import io.guildhall.mentoring.pairing.RequestService;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The caller's own requests and pairings. */
@Path("pairings")
@Produces(MediaType.APPLICATION_JSON)
public final class OwnPairingsResource {
    private final Exchange exchange;
    private final RequestService requests;

    @Inject
    public OwnPairingsResource(Exchange exchange, RequestService requests) {
        this.exchange = exchange;
        this.requests = requests;
    }

    /** Lists them, newest first: those that are not over, or all. */
    @GET
    public Response list(@Context UriInfo uri) {
        return exchange.show(
                viewer -> QueryParameters.read(uri, Wanted::of)
                        .then(wanted -> requests.own(viewer, Optional.empty(), wanted.states(), wanted.limit())),
                own -> Reply.ok(RequestJson.of(own)));
    }

    /** @param states which are asked for */
    private record Wanted(Set<PairingState> states, int limit) {
        static Wanted of(QueryParameters parameters) {
            boolean all = parameters
                    .choice("mine", List.of("open", "all"))
                    .filter("all"::equals)
                    .isPresent();
            return new Wanted(all ? EnumSet.allOf(PairingState.class) : PairingState.OPEN, parameters.limit());
        }
    }
}
