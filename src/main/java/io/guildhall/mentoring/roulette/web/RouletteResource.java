package io.guildhall.mentoring.roulette.web;

import io.guildhall.kernel.web.Exchange;
import io.guildhall.kernel.web.JsonBody;
import io.guildhall.kernel.web.JsonObject;
import io.guildhall.kernel.web.PathKey;
import io.guildhall.kernel.web.Reply;
import io.guildhall.mentoring.programme.ProgrammeId;
import io.guildhall.mentoring.roulette.RouletteService;
import io.guildhall.mentoring.roulette.RouletteView;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.time.Instant;

/** Sitting out a draw of coffee roulette. Nothing is sent with it. */
@Path("programmes/{id}/enrolments/me/skip")
@Produces(MediaType.APPLICATION_JSON)
public final class RouletteResource {
    private static final int DIGITS_MAX = 18;
    private static final long NONE = 0;

    private final Exchange exchange;
    private final RouletteService roulette;

    @Inject
    public RouletteResource(Exchange exchange, RouletteService roulette) {
        this.exchange = exchange;
        this.roulette = roulette;
    }

    /** The caller sits the next draw out. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response skip(@PathParam("id") PathKey id, @Context HttpHeaders headers, InputStream body) {
        return exchange.change(
                headers,
                body,
                JsonBody::nothing,
                (viewer, nothing) -> roulette.skip(viewer, number(id)),
                done -> Reply.ok(json(done.value())));
    }

    private static ProgrammeId number(PathKey id) {
        boolean isNumber = id.value().matches("[1-9][0-9]*") && id.value().length() <= DIGITS_MAX;
        return new ProgrammeId(isNumber ? Long.parseLong(id.value()) : NONE);
    }

    private static JsonObject json(RouletteView view) {
        return new JsonObject()
                .with("skips", view.skips())
                .with("nextDraw", view.next().map(Instant::toString));
    }
}
