package io.guildhall.mentoring.pairing.web;

import io.guildhall.kernel.web.Exchange;
import io.guildhall.kernel.web.JsonBody;
import io.guildhall.kernel.web.Reply;
import io.guildhall.mentoring.pairing.AnswerService;
import io.guildhall.mentoring.pairing.PairingId;
import io.guildhall.mentoring.pairing.RequestService;
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

/** One request. Those of others are as unknown to the caller as those that are not there. */
@Path("requests/{id}")
@Produces(MediaType.APPLICATION_JSON)
public final class RequestResource {
    private final Exchange exchange;
    private final RequestService requests;
    private final AnswerService answers;

    @Inject
    public RequestResource(Exchange exchange, RequestService requests, AnswerService answers) {
        this.exchange = exchange;
        this.requests = requests;
        this.answers = answers;
    }

    /** Says yes. */
    @POST
    @Path("accept")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response accept(@PathParam("id") RequestNumber id, @Context HttpHeaders headers, InputStream body) {
        return exchange.change(
                headers,
                body,
                each -> each.optionalText("message").orElse(""),
                (viewer, message) -> answers.accept(viewer, new PairingId(id.value()), message),
                done -> Reply.ok(RequestJson.of(done.value())));
    }

    /** Says no, with words for the other, and a reason for the counts of the programme alone. */
    @POST
    @Path("decline")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response decline(@PathParam("id") RequestNumber id, @Context HttpHeaders headers, InputStream body) {
        return exchange.change(
                headers,
                body,
                RequestJson.No::of,
                (viewer, no) -> answers.decline(viewer, new PairingId(id.value()), no.message(), no.code()),
                done -> Reply.ok(RequestJson.of(done.value())));
    }

    /** Takes the caller's own back. */
    @POST
    @Path("withdraw")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response withdraw(@PathParam("id") RequestNumber id, @Context HttpHeaders headers, InputStream body) {
        return exchange.change(
                headers,
                body,
                JsonBody::nothing,
                (viewer, nothing) -> requests.withdraw(viewer, new PairingId(id.value())),
                done -> Reply.ok(RequestJson.of(done.value())));
    }
}
