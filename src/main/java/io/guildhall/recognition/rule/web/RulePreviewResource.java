package io.guildhall.recognition.rule.web;

import io.guildhall.kernel.web.Exchange;
import io.guildhall.kernel.web.JsonBody;
import io.guildhall.kernel.web.JsonObject;
import io.guildhall.kernel.web.PathKey;
import io.guildhall.kernel.web.PersonJson;
import io.guildhall.kernel.web.Reply;
import io.guildhall.recognition.rule.Preview;
import io.guildhall.recognition.rule.RuleService;
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

/** What the rule of a badge would do. */
@Path("badges/{id}/preview")
@Produces(MediaType.APPLICATION_JSON)
public final class RulePreviewResource {
    private final Exchange exchange;
    private final RuleService rules;

    @Inject
    public RulePreviewResource(Exchange exchange, RuleService rules) {
        this.exchange = exchange;
        this.rules = rules;
    }

    /** Says who would get it now; nothing is written. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response preview(@PathParam("id") PathKey badge, @Context HttpHeaders headers, InputStream body) {
        return exchange.change(
                headers,
                body,
                JsonBody::nothing,
                (viewer, nothing) -> rules.preview(viewer, badge.value(), Optional.empty()),
                done -> Reply.ok(of(done.value())));
    }

    private static JsonObject of(Preview preview) {
        return new JsonObject()
                .with("count", preview.now())
                .list("sample", preview.sample(), PersonJson::of)
                .with("have", preview.have())
                .with("left", preview.left())
                .with("more", preview.more());
    }
}
