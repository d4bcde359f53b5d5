package io.guildhall.recognition.badge.web;

import io.guildhall.kernel.Outcome;
import io.guildhall.kernel.Page;
import io.guildhall.kernel.People;
import io.guildhall.kernel.Texts;
import io.guildhall.kernel.UserId;
import io.guildhall.kernel.Viewer;
import io.guildhall.kernel.web.Exchange;
import io.guildhall.kernel.web.JsonBody;
import io.guildhall.kernel.web.PathKey;
import io.guildhall.kernel.web.QueryParameters;
import io.guildhall.kernel.web.Reply;
import io.guildhall.kernel.web.Words;
import io.guildhall.recognition.badge.AwardService;
import io.guildhall.recognition.badge.AwardView;
import io.guildhall.recognition.badge.NamingService;
import io.guildhall.recognition.badge.RenewingService;
import io.guildhall.recognition.badge.ShelfService;
import io.guildhall.recognition.badge.Wall;
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
import java.util.Optional;

/** Awards, as far as the caller may know of them. */
@Path("awards")
@Produces(MediaType.APPLICATION_JSON)
public final class AwardsResource {
    private final Exchange exchange;
    private final AwardService awards;
    private final RenewingService renewing;
    private final NamingService naming;
    private final ShelfService shelf;
    private final People people;
    private final BadgeJson json;

    @Inject
    public AwardsResource(
            Exchange exchange,
            AwardService awards,
            RenewingService renewing,
            NamingService naming,
            ShelfService shelf,
            People people,
            Texts texts) {
        this.exchange = exchange;
        this.awards = awards;
        this.renewing = renewing;
        this.naming = naming;
        this.shelf = shelf;
        this.people = people;
        this.json = new BadgeJson(new Words(texts));
    }

    /** Lists those of a community, of a person or of a badge; the caller's own where nothing is asked for. */
    @GET
    public Response list(@Context UriInfo uri) {
        return exchange.show(
                viewer -> QueryParameters.read(uri, Wanted::of).then(wanted -> list(viewer, wanted)),
                page -> Reply.ok(json.of(page)));
    }

    private Outcome<Page<AwardView>> list(Viewer viewer, Wanted wanted) {
        if (wanted.space().isPresent() && wanted.user().isEmpty()) {
            return shelf.managed(viewer, wanted.space().get(), wanted.badge(), false, wanted.cursor(), wanted.limit())
                    .map(Wall::page);
        }
        Optional<UserId> earner = wanted.user()
                .flatMap(people::meant)
                .or(() -> wanted.badge().isPresent() ? Optional.empty() : viewer.user());
        return shelf.managedEverywhere(viewer, earner, wanted.badge(), wanted.cursor(), wanted.limit());
    }

    /** Gives a badge. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response give(@Context HttpHeaders headers, InputStream body) {
        return exchange.change(
                headers,
                body,
                BadgeJson::award,
                awards::give,
                done -> Reply.of(done.changed() ? 201 : 200, json.of(done.value())));
    }

    /** Shows one. */
    @GET
    @Path("{id}")
    public Response one(@PathParam("id") PathKey award) {
        return exchange.show(
                viewer -> shelf.one(viewer, BadgeJson.number(award.value())), page -> Reply.ok(json.of(page)));
    }

    /** Takes it back. */
    @POST
    @Path("{id}/revoke")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response revoke(@PathParam("id") PathKey award, @Context HttpHeaders headers, InputStream body) {
        return exchange.change(
                headers,
                body,
                each -> each.text("reason"),
                (viewer, reason) -> awards.revoke(viewer, BadgeJson.number(award.value()), reason),
                done -> Reply.ok(json.of(done.value())));
    }

    /** Keeps an own one to oneself. */
    @POST
    @Path("{id}/hide")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response hide(@PathParam("id") PathKey award, @Context HttpHeaders headers, InputStream body) {
        return flag(awards::hide, award, headers, body);
    }

    /** Shows an own one. */
    @POST
    @Path("{id}/show")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response show(@PathParam("id") PathKey award, @Context HttpHeaders headers, InputStream body) {
        return flag(awards::show, award, headers, body);
    }

    /** Lets everybody verify an own one. */
    @POST
    @Path("{id}/share")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response share(@PathParam("id") PathKey award, @Context HttpHeaders headers, InputStream body) {
        return flag((viewer, id) -> awards.share(viewer, id, true), award, headers, body);
    }

    /** Lets nobody verify it any more. */
    @POST
    @Path("{id}/unshare")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response unshare(@PathParam("id") PathKey award, @Context HttpHeaders headers, InputStream body) {
        return flag((viewer, id) -> awards.share(viewer, id, false), award, headers, body);
    }

    /** Names the page of an own one in its credential. */
    @POST
    @Path("{id}/name-pages")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response namePages(@PathParam("id") PathKey award, @Context HttpHeaders headers, InputStream body) {
        return flag((viewer, id) -> naming.name(viewer, id, true), award, headers, body);
    }

    /** Names it no more. */
    @POST
    @Path("{id}/leave-pages-out")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response leavePagesOut(@PathParam("id") PathKey award, @Context HttpHeaders headers, InputStream body) {
        return flag((viewer, id) -> naming.name(viewer, id, false), award, headers, body);
    }

    /** Gives one again whose time is over. */
    @POST
    @Path("{id}/renew")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response renew(@PathParam("id") PathKey award, @Context HttpHeaders headers, InputStream body) {
        return act(201, renewing::renew, award, headers, body);
    }

    private Response flag(Act act, PathKey award, HttpHeaders headers, InputStream body) {
        return act(200, act, award, headers, body);
    }

    private Response act(int status, Act act, PathKey award, HttpHeaders headers, InputStream body) {
        return exchange.change(
                headers,
                body,
                JsonBody::nothing,
                (viewer, nothing) -> act.of(viewer, BadgeJson.number(award.value())),
                done -> Reply.of(status, json.of(done.value())));
    }

    /** Something that is done with one of which nothing more is said. */
    private interface Act {
        Outcome<AwardView> of(Viewer viewer, long id);
    }

    private record Wanted(
            Optional<String> user, Optional<String> badge, Optional<String> space, Optional<String> cursor, int limit) {
        static Wanted of(QueryParameters parameters) {
            return new Wanted(
                    parameters.text("user"),
                    parameters.text("badge"),
                    parameters.text("space"),
                    parameters.cursor(),
                    parameters.limit());
        }
    }
}
