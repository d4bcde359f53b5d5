package io.guildhall.membership.web;

import io.guildhall.kernel.web.Exchange;
import io.guildhall.kernel.web.PathKey;
import io.guildhall.kernel.web.Reply;
import io.guildhall.membership.roles.RoleService;
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

/** The caller's answer to roles that they were offered. */
@Path("communities/{spaceKey}/members/me/role-offer")
@Produces(MediaType.APPLICATION_JSON)
public final class RoleOfferResource {
    private final Exchange exchange;
    private final RoleService roles;

    @Inject
    public RoleOfferResource(Exchange exchange, RoleService roles) {
        this.exchange = exchange;
        this.roles = roles;
    }

    /** Takes the roles. */
    @POST
    @Path("accept")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response accept(@PathParam("spaceKey") PathKey space, @Context HttpHeaders headers, InputStream body) {
        return exchange.change(
                headers,
                body,
                nothing -> true,
                (viewer, yes) -> roles.accept(viewer, space.value()),
                done -> Reply.ok(MemberJson.standing(done.value())));
    }

    /** Does not take them. */
    @POST
    @Path("decline")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response decline(@PathParam("spaceKey") PathKey space, @Context HttpHeaders headers, InputStream body) {
        return exchange.change(
                headers,
                body,
                nothing -> true,
                (viewer, no) -> roles.decline(viewer, space.value()),
                done -> Reply.ok(MemberJson.standing(done.value())));
    }
}
