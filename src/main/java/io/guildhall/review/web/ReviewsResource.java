package io.guildhall.review.web;

import io.guildhall.community.ReviewRhythm;
import io.guildhall.kernel.web.Exchange;
import io.guildhall.kernel.web.PathKey;
import io.guildhall.kernel.web.QueryParameters;
import io.guildhall.kernel.web.Reply;
import io.guildhall.review.ReviewService;
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

/** How a community looks back. */
@Path("communities/{spaceKey}/reviews")
@Produces(MediaType.APPLICATION_JSON)
public final class ReviewsResource {
    private final Exchange exchange;
    private final ReviewService reviews;

    @Inject
    public ReviewsResource(Exchange exchange, ReviewService reviews) {
        this.exchange = exchange;
        this.reviews = reviews;
    }

    /** Lists the reviews that were held, newest first, and says when the next one is. */
    @GET
    public Response list(@PathParam("spaceKey") PathKey space, @Context UriInfo uri) {
        return exchange.show(
                viewer -> QueryParameters.read(uri, Stretch::of)
                        .then(wanted -> reviews.list(viewer, space.value(), wanted.cursor(), wanted.limit())),
                list -> Reply.ok(ReviewJson.of(list)));
    }

    /** Keeps what was found and decided. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response hold(@PathParam("spaceKey") PathKey space, @Context HttpHeaders headers, InputStream body) {
        return exchange.change(
                headers,
                body,
                ReviewJson::wanted,
                (viewer, wanted) -> reviews.hold(viewer, space.value(), wanted),
                done -> Reply.of(done.changed() ? 201 : 200, ReviewJson.of(done.value())));
    }

    /** Says something to one, as a sponsor. */
    @POST
    @Path("{id}/comment")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response comment(
            @PathParam("spaceKey") PathKey space,
            @PathParam("id") ReviewId id,
            @Context HttpHeaders headers,
            InputStream body) {
        return exchange.change(
                headers,
                body,
                properties -> properties.text("text"),
                (viewer, text) -> reviews.comment(viewer, space.value(), id.value(), text),
                done -> Reply.ok(ReviewJson.of(done.value())));
    }

    /** Decides how often there is one. */
    @POST
    @Path("rhythm")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response rhythm(@PathParam("spaceKey") PathKey space, @Context HttpHeaders headers, InputStream body) {
        return exchange.change(
                headers,
                body,
                properties -> properties.number("months", 0, ReviewRhythm.MONTHS_MAX),
                (viewer, months) -> reviews.rhythm(viewer, space.value(), months),
                done -> Reply.ok(ReviewJson.rhythm(done.value())));
    }
}
