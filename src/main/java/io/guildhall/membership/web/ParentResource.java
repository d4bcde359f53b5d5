package io.guildhall.membership.web;

import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import io.guildhall.kernel.web.Exchange;
import io.guildhall.kernel.web.JsonObject;
import io.guildhall.kernel.web.PathKey;
import io.guildhall.kernel.web.Reply;
import io.guildhall.membership.directory.DirectoryService;
import io.guildhall.membership.life.ParentService;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.Optional;

/** Which community belongs to which. */
@Path("communities/{spaceKey}")
@Produces(MediaType.APPLICATION_JSON)
public final class ParentResource {
    private final Exchange exchange;
    private final ParentService parents;
    private final DirectoryService directory;

    @Inject
    public ParentResource(Exchange exchange, ParentService parents, DirectoryService directory) {
        this.exchange = exchange;
        this.parents = parents;
        this.directory = directory;
    }

    /** Lists the communities that belong to this one, as far as the caller may see them. */
    @GET
    @Path("children")
    @AnonymousSiteAccess
    public Response children(@PathParam("spaceKey") PathKey space) {
        return exchange.show(
                viewer -> directory.children(viewer, space.value()),
                children -> Reply.ok(new JsonObject()
                        .list("items", children, CommunityJson::of)
                        .orNull("next", Optional.empty())));
    }

    /** Puts this community below another. */
    @PUT
    @Path("parent")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response put(@PathParam("spaceKey") PathKey space, @Context HttpHeaders headers, InputStream body) {
        return exchange.change(
                headers,
                body,
                shape -> shape.text("spaceKey"),
                (viewer, parent) -> parents.put(viewer, space.value(), parent),
                done -> LifeResource.reply(done.value()));
    }

    /** Ends that this community belongs to another. */
    @DELETE
    @Path("parent")
    public Response free(@PathParam("spaceKey") PathKey space, @Context HttpHeaders headers) {
        return exchange.change(
                headers, viewer -> parents.free(viewer, space.value()), done -> LifeResource.reply(done.value()));
    }
}
