package io.guildhall.mentoring.following.web;

import io.guildhall.kernel.Page;
import io.guildhall.kernel.web.Exchange;
import io.guildhall.kernel.web.JsonBody;
import io.guildhall.kernel.web.JsonObject;
import io.guildhall.kernel.web.PathKey;
import io.guildhall.kernel.web.PersonJson;
import io.guildhall.kernel.web.QueryParameters;
import io.guildhall.kernel.web.Reply;
import io.guildhall.mentoring.following.FollowUpService;
import io.guildhall.mentoring.following.FollowedPair;
import io.guildhall.mentoring.pairing.Course;
import io.guildhall.mentoring.pairing.OfferService;
import io.guildhall.mentoring.programme.ProgrammeId;
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
import java.util.List;
import java.util.Optional;

/** The running pairings of a programme and its offers, for whoever manages it. */
@Path("programmes/{id}/pairings")
@Produces(MediaType.APPLICATION_JSON)
public final class PairsResource {
    private static final int DIGITS_MAX = 18;
    private static final long NONE = 0;

    private final Exchange exchange;
    private final FollowUpService following;
    private final OfferService offers;

    @Inject
    public PairsResource(Exchange exchange, FollowUpService following, OfferService offers) {
        this.exchange = exchange;
        this.following = following;
        this.offers = offers;
    }

    /** Lists who is paired and how that goes. */
    @GET
    public Response list(@PathParam("id") PathKey id, @Context UriInfo uri) {
        return exchange.show(
                viewer -> QueryParameters.read(uri, Wanted::of)
                        .then(wanted -> following.pairs(viewer, number(id), wanted.cursor(), wanted.limit())),
                page -> Reply.ok(json(page)));
    }

    /** Offers two to each other. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response offer(@PathParam("id") PathKey id, @Context HttpHeaders headers, InputStream body) {
        return exchange.change(
                headers,
                body,
                Two::of,
                (viewer, two) -> offers.offer(viewer, number(id), two.people(), two.message(), two.again())
                        .map(made -> following.followed(viewer, made)),
                done -> Reply.of(done.changed() ? 201 : 200, json(done.value())));
    }

    /** Whom to put together, what both read, and whether that is meant even if they were paired before. */
    private record Two(List<String> people, String message, boolean again) {
        static Two of(JsonBody body) {
            return new Two(
                    body.textList("people"),
                    body.optionalText("message").orElse(""),
                    body.optionalFlag("again").orElse(false));
        }
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
