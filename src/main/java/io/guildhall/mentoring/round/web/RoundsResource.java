package io.guildhall.mentoring.round.web;

import io.guildhall.kernel.web.Exchange;
import io.guildhall.kernel.web.JsonBody;
import io.guildhall.kernel.web.JsonObject;
import io.guildhall.kernel.web.QueryParameters;
import io.guildhall.kernel.web.Reply;
import io.guildhall.mentoring.programme.Days;
import io.guildhall.mentoring.programme.Programme;
import io.guildhall.mentoring.programme.web.ProgrammeNumber;
import io.guildhall.mentoring.round.PastRound;
import io.guildhall.mentoring.round.RoundList;
import io.guildhall.mentoring.round.RoundService;
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
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** The rounds of a programme, for whoever manages it. */
@Path("programmes/{id}/rounds")
@Produces(MediaType.APPLICATION_JSON)
public final class RoundsResource {
    private final Exchange exchange;
    private final RoundService rounds;
    private final Clock clock;

    @Inject
    public RoundsResource(Exchange exchange, RoundService rounds, Clock clock) {
        this.exchange = exchange;
        this.rounds = rounds;
        this.clock = clock;
    }

    /** Lists those that are over, in numbers. */
    @GET
    public Response list(@PathParam("id") ProgrammeNumber number, @Context UriInfo uri) {
        return exchange.show(
                viewer -> QueryParameters.read(uri, Wanted::of)
                        .then(wanted -> rounds.over(viewer, number.id(), wanted.cursor(), wanted.limit())),
                list -> Reply.ok(json(list)));
    }

    /** Begins the next one. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response begin(@PathParam("id") ProgrammeNumber number, @Context HttpHeaders headers, InputStream body) {
        return exchange.change(
                headers,
                body,
                RoundsResource::days,
                (viewer, days) -> rounds.begin(viewer, number.id(), days),
                done -> Reply.of(201, json(done.value().programme(), clock.instant()))
                        .revision(done.value().programme().revision()));
    }

    private static Days days(JsonBody body) {
        return new Days(
                body.optionalDate("enrolFrom"),
                body.optionalDate("enrolTo"),
                body.optionalDate("start"),
                Optional.of(body.date("end")));
    }

    private static JsonObject json(Programme programme, Instant now) {
        return dated(
                new JsonObject()
                        .with("round", programme.round().no())
                        .with("stage", programme.dates().stage(now)),
                Days.of(programme));
    }

    private static JsonObject json(RoundList list) {
        return new JsonObject()
                .list("items", list.page().items(), round -> json(round, list.days(round)))
                .maybe("next", list.page().next());
    }

    private static JsonObject json(PastRound round, Days days) {
        JsonObject json = dated(new JsonObject().with("round", round.no()), days)
                .with("counted", round.counted() != PastRound.Counted.CARRYING);
        if (round.counted() == PastRound.Counted.CARRYING) {
            return json;
        }
        json.with("people", round.people().inAll())
                .with("paired", round.people().paired())
                .with("waited", round.people().waited())
                .with("pairs", round.pairs().inAll());
        return round.pairs().isTold()
                ? json.with("completed", round.pairs().completed())
                        .with("ended", round.pairs().ended())
                : json;
    }

    private static JsonObject dated(JsonObject json, Days days) {
        return json.maybe("enrolFrom", days.enrolFrom().map(LocalDate::toString))
                .maybe("enrolTo", days.enrolTo().map(LocalDate::toString))
                .maybe("start", days.start().map(LocalDate::toString))
                .maybe("end", days.end().map(LocalDate::toString));
    }

    private record Wanted(Optional<String> cursor, int limit) {
        static Wanted of(QueryParameters parameters) {
            return new Wanted(parameters.cursor(), parameters.limit());
        }
    }
}
