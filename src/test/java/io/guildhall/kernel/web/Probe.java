package io.guildhall.kernel.web;

import io.guildhall.kernel.Outcome;
import io.guildhall.kernel.Refusal;
import io.guildhall.kernel.RefusalCode;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
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

/** A resource like those of the app, over a service that does what a test asks for. */
@Path("probe")
@Produces(MediaType.APPLICATION_JSON)
public final class Probe {
    /** Stands for any feature's refusals: one of every kind. */
    enum Trouble implements RefusalCode {
        LOGIN_NEEDED,
        NOT_FOUND,
        FORBIDDEN,
        CONFLICT,
        STALE,
        INVALID;

        @Override
        public String code() {
            return "membership.last-facilitator";
        }

        @Override
        public Kind kind() {
            return Kind.valueOf(name());
        }
    }

    private final Exchange exchange;

    @Inject
    public Probe(Exchange exchange) {
        this.exchange = exchange;
    }

    @GET
    @Path("keys/{key}")
    public Response show(@PathParam("key") PathKey key) {
        return exchange.show(
                viewer -> Outcome.done(key.value()),
                value -> Reply.ok(said(value)).revision(3));
    }

    @GET
    @Path("refused/{kind}")
    public Response refused(@PathParam("kind") String kind) {
        return exchange.show(viewer -> Outcome.<String>refused(Trouble.valueOf(kind)), value -> Reply.ok(said(value)));
    }

    @GET
    @Path("wrong-fields")
    public Response fields() {
        Refusal.FieldError error = new Refusal.FieldError("concern", "field.too-long", List.of(200));
        Refusal refusal = new Refusal(Trouble.INVALID, List.of(), List.of(error));
        return exchange.show(viewer -> Outcome.<String>refused(refusal), value -> Reply.ok(said(value)));
    }

    @GET
    @Path("broken")
    public Response broken() {
        return exchange.show(
                viewer -> {
                    throw new IllegalStateException("select * from AO_SECRET");
                },
                value -> Reply.ok(new JsonObject()));
    }

    @GET
    @Path("overflowing")
    public Response overflowing() {
        return exchange.show(
                viewer -> {
                    throw new StackOverflowError("deep secret");
                },
                value -> Reply.ok(new JsonObject()));
    }

    @GET
    @Path("outside")
    public Response outside() {
        throw new IllegalStateException("select * from AO_SECRET");
    }

    @GET
    @Path("list")
    public Response list(@Context UriInfo uri) {
        return exchange.show(
                viewer -> QueryParameters.read(
                        uri,
                        query -> new JsonObject()
                                .maybe("q", query.text("q"))
                                .maybe("kind", query.constant("kind", Trouble.class))
                                .with("flag", query.flag("flag"))
                                .maybe("cursor", query.cursor())
                                .with("limit", query.limit())),
                Reply::ok);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response post(@Context HttpHeaders headers, InputStream body) {
        return exchange.change(
                headers,
                body,
                properties -> properties.optionalText("text").orElse("none"),
                (viewer, text) -> Outcome.done(text),
                done -> Reply.of(201, said(done.value())));
    }

    @POST
    @Path("anything")
    public Response anything(@Context HttpHeaders headers, InputStream body) {
        return post(headers, body);
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public Response put(@Context HttpHeaders headers, InputStream body) {
        return exchange.replace(
                headers,
                body,
                properties -> properties.optionalText("text").orElse("none"),
                (viewer, revision, text) -> text.map(wanted -> Integer.toString(revision)),
                done -> Reply.ok(said(done.value())));
    }

    @DELETE
    public Response delete(@Context HttpHeaders headers) {
        return exchange.change(headers, viewer -> Outcome.unchanged("x"), done -> Reply.ok(said("" + done.changed())));
    }

    private static JsonObject said(String text) {
        return new JsonObject().with("said", text);
    }
}
