package io.guildhall.membership.web;

import io.guildhall.community.LaunchChecklist;
import io.guildhall.kernel.Texts;
import io.guildhall.kernel.web.Exchange;
import io.guildhall.kernel.web.JsonBody;
import io.guildhall.kernel.web.JsonObject;
import io.guildhall.kernel.web.PathKey;
import io.guildhall.kernel.web.Reply;
import io.guildhall.membership.life.LaunchService;
import io.guildhall.membership.life.WelcomePageService;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
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
import java.io.InputStream;

/** From founding to launch: what is missing, the page that newcomers read, and the launch. */
@Path("communities/{spaceKey}")
@Produces(MediaType.APPLICATION_JSON)
public final class LaunchResource {
    private final Exchange exchange;
    private final LaunchService launching;
    private final WelcomePageService welcoming;
    private final Texts texts;

    @Inject
    public LaunchResource(Exchange exchange, LaunchService launching, WelcomePageService welcoming, Texts texts) {
        this.exchange = exchange;
        this.launching = launching;
        this.welcoming = welcoming;
        this.texts = texts;
    }

    /** What there is and what is missing. */
    @GET
    @Path("launch-checklist")
    public Response checklist(@PathParam("spaceKey") PathKey space) {
        return exchange.show(viewer -> launching.checklist(viewer, space.value()), list -> Reply.ok(json(list)));
    }

    /** Launches the community. */
    @POST
    @Path("launch")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response launch(@PathParam("spaceKey") PathKey space, @Context HttpHeaders headers, InputStream body) {
        return exchange.change(
                headers,
                body,
                JsonBody::nothing,
                (viewer, nothing) -> launching.launch(viewer, space.value()),
                done -> LifeResource.reply(done.value()));
    }

    /** Chooses the page that newcomers read first; an empty title means the one that the space begins with. */
    @PUT
    @Path("welcome-page")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response choose(@PathParam("spaceKey") PathKey space, @Context HttpHeaders headers, InputStream body) {
        return exchange.change(
                headers,
                body,
                shape -> shape.text("title"),
                (viewer, title) -> welcoming.choose(viewer, space.value(), title),
                done -> LifeResource.reply(done.value()));
    }

    private JsonObject json(LaunchChecklist list) {
        return new JsonObject()
                .list("items", list.lines(), this::json)
                .with("met", list.met())
                .with("needed", list.needed())
                .with("ready", list.isReady());
    }

    private JsonObject json(LaunchChecklist.Line line) {
        String word = LaunchService.wordOf(line.item());
        return new JsonObject()
                .with("code", word)
                .with("met", line.met())
                .with("needed", line.needed())
                .with("message", texts.text("guildhall.launch.item." + word));
    }
}
