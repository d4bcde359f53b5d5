package io.guildhall.site.web;

import io.guildhall.kernel.web.Exchange;
import io.guildhall.kernel.web.JsonObject;
import io.guildhall.kernel.web.Links;
import io.guildhall.kernel.web.QueryParameters;
import io.guildhall.kernel.web.Reply;
import io.guildhall.site.MacroUseService;
import io.guildhall.site.MacroUseService.Stretch;
import io.guildhall.site.MacroUseService.Use;
import io.guildhall.site.MacroUseService.Using;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;

/** Which pages use the macros of the app; for administrators of the site. */
@Path("admin/macros")
@Produces(MediaType.APPLICATION_JSON)
public final class MacroUseResource {
    private final Exchange exchange;
    private final MacroUseService macros;
    private final Links links;

    @Inject
    public MacroUseResource(Exchange exchange, MacroUseService macros, Links links) {
        this.exchange = exchange;
        this.macros = macros;
        this.links = links;
    }

    /** Lists the macros with how many pages use each. */
    @GET
    public Response list() {
        return exchange.show(
                macros::all,
                uses -> Reply.ok(new JsonObject()
                        .with("searched", !uses.isEmpty())
                        .list("items", uses, MacroUseResource::json)));
    }

    /** Lists the pages that use one. */
    @GET
    @Path("{macro}/pages")
    public Response pages(@PathParam("macro") String macro, @Context UriInfo uri) {
        return exchange.show(
                viewer -> QueryParameters.read(uri, asked -> new Asked(asked.cursor(), asked.limit()))
                        .then(asked -> macros.of(viewer, macro, asked.cursor, asked.limit)),
                this::reply);
    }

    private record Asked(Optional<String> cursor, int limit) {}

    private Reply reply(Stretch found) {
        return Reply.ok(new JsonObject()
                .with("searched", found.searched())
                .list("items", found.pages(), this::json)
                .orNull("next", found.next()));
    }

    private static JsonObject json(Use use) {
        return new JsonObject()
                .with("macro", use.macro())
                .with("pages", use.pages())
                .with("more", use.more());
    }

    private JsonObject json(Using using) {
        return new JsonObject()
                .with("id", Long.toString(using.page().id()))
                .with("title", using.page().title())
                .with("spaceKey", using.page().space().value())
                .maybe("space", using.space().map(space -> space.name()))
                .with("url", links.here(using.page().path()));
    }
}
