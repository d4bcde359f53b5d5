package io.guildhall.recognition.rule.web;

import io.guildhall.kernel.web.Exchange;
import io.guildhall.kernel.web.JsonObject;
import io.guildhall.kernel.web.PathKey;
import io.guildhall.kernel.web.Reply;
import io.guildhall.recognition.rule.Backfill;
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

/** Giving a badge to all who have earned it. */
@Path("badges/{id}/backfill")
@Produces(MediaType.APPLICATION_JSON)
public final class BackfillResource {
    private static final int ACCEPTED = 202;

    private final Exchange exchange;
    private final RuleService rules;

    @Inject
    public BackfillResource(Exchange exchange, RuleService rules) {
        this.exchange = exchange;
        this.rules = rules;
    }

    /** Gives it to all who have earned it, in the background; where that runs already, says how far it is. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response backfill(@PathParam("id") PathKey badge, @Context HttpHeaders headers, InputStream body) {
        return exchange.change(
                headers,
                body,
                wanted -> wanted.optionalFlag("notify").orElse(false),
                (viewer, notify) -> rules.giveToAll(viewer, badge.value(), notify),
                done -> Reply.of(ACCEPTED, of(done.value())));
    }

    private static JsonObject of(Backfill backfill) {
        return new JsonObject()
                .with("state", backfill.running() ? "RUNNING" : "DONE")
                .with("notify", backfill.telling())
                .with("looked", backfill.looked())
                .with("given", backfill.given())
                .with("begunAt", backfill.begun())
                .with("changedAt", backfill.changed());
    }
}
