package io.guildhall.mentoring.run.web;

import io.guildhall.kernel.web.Exchange;
import io.guildhall.kernel.web.JsonBody;
import io.guildhall.kernel.web.JsonObject;
import io.guildhall.kernel.web.Reply;
import io.guildhall.mentoring.run.PublishService;
import io.guildhall.mentoring.run.Run;
import io.guildhall.mentoring.run.RunId;
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
import java.util.Optional;
import java.util.regex.Pattern;

/** Publishes a run, for whoever manages its programme. */
@Path("runs/{id}/publish")
@Produces(MediaType.APPLICATION_JSON)
public final class PublishResource {
    private final Exchange exchange;
    private final PublishService runs;

    @Inject
    public PublishResource(Exchange exchange, PublishService runs) {
        this.exchange = exchange;
        this.runs = runs;
    }

    /** Offers all of its pairs to each other. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response publish(@PathParam("id") Number number, @Context HttpHeaders headers, InputStream body) {
        return exchange.change(
                headers,
                body,
                Wanted::of,
                (viewer, wanted) -> runs.publish(viewer, number.id(), wanted.seen(), wanted.message()),
                done -> Reply.ok(json(done.value().run())));
    }

    private static JsonObject json(Run run) {
        return new JsonObject()
                .with("id", Long.toString(run.id().value()))
                .with("programme", Long.toString(run.programme().value()))
                .with("run", run.no())
                .with("state", run.state())
                .with("since", run.since());
    }

    /**
     * What is asked.
     *
     * @param seen which differences were seen
     * @param message what both of each pair read
     */
    private record Wanted(Optional<String> seen, String message) {
        static Wanted of(JsonBody body) {
            return new Wanted(
                    body.optionalText("seen").filter(each -> !each.isEmpty()),
                    body.optionalText("message").orElse(""));
        }
    }

    /** The number of a run as it stands in an address; what is no number is that of none. */
    public record Number(RunId id) {
        private static final Pattern DIGITS = Pattern.compile("[1-9][0-9]{0,17}");

        /** Reads it. */
        public static Number valueOf(String text) {
            return new Number(new RunId(DIGITS.matcher(text).matches() ? Long.parseLong(text) : 0));
        }
    }
}
