package io.guildhall.recognition.badge.web;

import io.guildhall.kernel.Outcome;
import io.guildhall.kernel.Texts;
import io.guildhall.kernel.Viewer;
import io.guildhall.kernel.web.Exchange;
import io.guildhall.kernel.web.JsonBody;
import io.guildhall.kernel.web.PathKey;
import io.guildhall.kernel.web.QueryParameters;
import io.guildhall.kernel.web.Reply;
import io.guildhall.kernel.web.Words;
import io.guildhall.recognition.badge.BadgeService;
import io.guildhall.recognition.badge.BadgeView;
import io.guildhall.recognition.badge.WantedBadge;
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
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import java.util.Optional;

/** Classes of badges, as far as the caller may know of them. */
@Path("badges")
@Produces(MediaType.APPLICATION_JSON)
public final class BadgesResource {
    private final Exchange exchange;
    private final BadgeService badges;
    private final BadgeJson json;

    @Inject
    public BadgesResource(Exchange exchange, BadgeService badges, Texts texts) {
        this.exchange = exchange;
        this.badges = badges;
        this.json = new BadgeJson(new Words(texts));
    }

    /** Lists those of a community with those of the site, or those of the site alone. */
    @GET
    public Response list(@Context UriInfo uri) {
        return exchange.show(
                viewer -> QueryParameters.read(uri, parameters -> parameters.text("space"))
                        .then(space -> badges.list(viewer, space)),
                list -> Reply.ok(json.of(list)));
    }

    /** Makes a draft. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response create(@Context HttpHeaders headers, InputStream body) {
        return exchange.change(
                headers,
                body,
                each -> new Wanted(each.optionalText("space"), BadgeJson.wanted(each)),
                (viewer, wanted) -> badges.create(viewer, wanted.space(), wanted.badge()),
                done -> Reply.of(201, json.of(done.value()))
                        .revision(done.value().badge().revision()));
    }

    /** Shows one. */
    @GET
    @Path("{id}")
    public Response one(@PathParam("id") PathKey badge) {
        return exchange.show(viewer -> badges.one(viewer, badge.value()), this::reply);
    }

    /** Changes one, if nobody else did since it was read. */
    @PUT
    @Path("{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response edit(@PathParam("id") PathKey badge, @Context HttpHeaders headers, InputStream body) {
        return exchange.replace(
                headers,
                body,
                BadgeJson::replaced,
                (viewer, revision, wanted) -> wanted.then(each -> badges.edit(viewer, badge.value(), revision, each)),
                done -> reply(done.value()));
    }

    /** Lets it be given. */
    @POST
    @Path("{id}/activate")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response activate(@PathParam("id") PathKey badge, @Context HttpHeaders headers, InputStream body) {
        return change(badges::activate, badge, headers, body);
    }

    /** Lets it be given no more. */
    @POST
    @Path("{id}/retire")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response retire(@PathParam("id") PathKey badge, @Context HttpHeaders headers, InputStream body) {
        return change(badges::retire, badge, headers, body);
    }

    private Response change(Act act, PathKey badge, HttpHeaders headers, InputStream body) {
        return exchange.change(
                headers,
                body,
                JsonBody::nothing,
                (viewer, nothing) -> act.of(viewer, badge.value()),
                done -> reply(done.value()));
    }

    private Reply reply(BadgeView view) {
        return Reply.ok(json.of(view)).revision(view.badge().revision());
    }

    /** Something that becomes of a badge. */
    private interface Act {
        Outcome<BadgeView> of(Viewer viewer, String badge);
    }

    private record Wanted(Optional<String> space, WantedBadge badge) {}
}
