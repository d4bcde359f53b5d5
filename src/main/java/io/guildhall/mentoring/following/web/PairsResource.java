package io.guildhall.mentoring.following.web;

import io.guildhall.kernel.Page;
import io.guildhall.kernel.web.Exchange;
import io.guildhall.kernel.web.JsonObject;
import io.guildhall.kernel.web.PathKey;
import io.guildhall.kernel.web.PersonJson;
import io.guildhall.kernel.web.QueryParameters;
import io.guildhall.kernel.web.Reply;
import io.guildhall.mentoring.following.FollowUpService;
import io.guildhall.mentoring.following.FollowedPair;
import io.guildhall.mentoring.pairing.Course;
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

/** The running pairings of a programme, for whoever manages it. */
@Path("programmes/{id}/pairings")
@Produces(MediaType.APPLICATION_JSON)
public final class PairsResource {
    private static final int DIGITS_MAX = 18;
    private static final long NONE = 0;

    private final Exchange exchange;
    private final FollowUpService following;

    @Inject
    public PairsResource(Exchange exchange, FollowUpService following) {
        this.exchange = exchange;
        this.following = following;
    }

    /** Lists who is paired and how that goes. */
    @GET
    public Response list(@PathParam("id") PathKey id, @Context UriInfo uri) {
        return exchange.show(
                viewer -> QueryParameters.read(uri, Wanted::of)
                        .then(wanted -> following.pairs(viewer, number(id), wanted.cursor(), wanted.limit())),
                page -> Reply.ok(json(page)));
    }

    private static JsonObject json(Page<FollowedPair> page) {
        return new JsonObject().list("items", page.items(), PairsResource::json).maybe("next", page.next());
    }

    private static JsonObject json(FollowedPair each) {
        Course course = each.pairing().course();
        return new JsonObject()
                .with("id", Long.toString(each.pairing().id().value()))
                .with("state", each.pairing().state())
                .with("since", each.pairing().since())
                .with("progress", each.progress())
                .list("people", each.people(), PersonJson::of)
                .with("held", course.held())
                .maybe("lastMet", course.lastMet())
                .maybe("nextMeeting", course.nextMeeting());
    }

    private static ProgrammeId number(PathKey id) {
        boolean isNumber = id.value().matches("[1-9][0-9]*") && id.value().length() <= DIGITS_MAX;
        return new ProgrammeId(isNumber ? Long.parseLong(id.value()) : NONE);
    }

    private record Wanted(Optional<String> cursor, int limit) {
        static Wanted of(QueryParameters parameters) {
            return new Wanted(parameters.cursor(), parameters.limit());
        }
    }
}
