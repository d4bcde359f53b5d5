package io.guildhall.mentoring.criteria.web;

import io.guildhall.kernel.web.Exchange;
import io.guildhall.kernel.web.JsonObject;
import io.guildhall.kernel.web.PathKey;
import io.guildhall.kernel.web.Reply;
import io.guildhall.mentoring.criteria.Preview;
import io.guildhall.mentoring.criteria.PreviewService;
import io.guildhall.mentoring.programme.ProgrammeId;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** What a match of a programme could reach with those who take part now, for whoever manages it. */
@Path("programmes/{id}/preview")
@Produces(MediaType.APPLICATION_JSON)
public final class PreviewResource {
    private static final int DIGITS_MAX = 18;
    private static final long NONE = 0;

    private final Exchange exchange;
    private final PreviewService previews;

    @Inject
    public PreviewResource(Exchange exchange, PreviewService previews) {
        this.exchange = exchange;
        this.previews = previews;
    }

    /** Works it out. */
    @GET
    public Response one(@PathParam("id") PathKey id) {
        return exchange.show(viewer -> previews.of(viewer, number(id)), preview -> Reply.ok(json(preview)));
    }

    private static ProgrammeId number(PathKey id) {
        boolean isNumber = id.value().matches("[1-9][0-9]*") && id.value().length() <= DIGITS_MAX;
        return new ProgrammeId(isNumber ? Long.parseLong(id.value()) : NONE);
    }

    private static JsonObject json(Preview preview) {
        return new JsonObject()
                .with("givers", preview.givers())
                .with("places", preview.places())
                .with("takers", preview.takers())
                .with("best", preview.best())
                .with("unanswered", preview.unanswered())
                .with("silent", preview.silent())
                .with("forbidden", preview.forbidden());
    }
}
