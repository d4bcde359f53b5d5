package io.guildhall.membership.web;

import io.guildhall.kernel.People;
import io.guildhall.kernel.web.Exchange;
import io.guildhall.kernel.web.PathKey;
import io.guildhall.kernel.web.Reply;
import io.guildhall.membership.Membership;
import io.guildhall.membership.Role;
import io.guildhall.membership.roles.RoleService;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/** The roles of a member. */
@Path("communities/{spaceKey}/members/{userKey}/roles")
@Produces(MediaType.APPLICATION_JSON)
public final class RoleResource {
    private final Exchange exchange;
    private final RoleService roles;
    private final People people;

    @Inject
    public RoleResource(Exchange exchange, RoleService roles, People people) {
        this.exchange = exchange;
        this.roles = roles;
        this.people = people;
    }

    /** Sets the whole set of roles. */
    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public Response assign(
            @PathParam("spaceKey") PathKey space,
            @PathParam("userKey") PathKey user,
            @Context HttpHeaders headers,
            InputStream body) {
        return exchange.change(
                headers,
                body,
                properties -> new Wanted(properties.constants("roles", Role.class), properties.optionalDate("until")),
                (viewer, wanted) -> roles.assign(viewer, space.value(), user.value(), wanted.roles(), wanted.until()),
                done -> reply(done.value()));
    }

    private record Wanted(Set<Role> roles, Optional<LocalDate> until) {}

    private Reply reply(Membership membership) {
        return Reply.ok(MemberJson.inRoles(membership, people.person(membership.user())));
    }
}
