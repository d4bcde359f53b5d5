package io.guildhall.membership.web;

import io.guildhall.kernel.web.Exchange;
import io.guildhall.kernel.web.PathKey;
import io.guildhall.kernel.web.QueryParameters;
import io.guildhall.kernel.web.Reply;
import io.guildhall.membership.MemberKind;
import io.guildhall.membership.MembershipState;
import io.guildhall.membership.Role;
import io.guildhall.membership.roster.RosterQuery;
import io.guildhall.membership.roster.RosterService;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;

/** Who is in a community. */
@Path("communities/{spaceKey}/members")
@Produces(MediaType.APPLICATION_JSON)
public final class RosterResource {
    /** It is sorted so in any case; clients may say it. */
    private static final List<String> SORTS = List.of("name");

    private final Exchange exchange;
    private final RosterService roster;

    @Inject
    public RosterResource(Exchange exchange, RosterService roster) {
        this.exchange = exchange;
        this.roster = roster;
    }

    /** Lists members by name; in states other than ACTIVE for those who decide on requests. */
    @GET
    public Response members(@PathParam("spaceKey") PathKey space, @Context UriInfo uri) {
        return exchange.show(
                viewer -> QueryParameters.read(uri, RosterResource::query)
                        .then(query -> roster.members(viewer, space.value(), query)),
                page -> Reply.ok(CommunityJson.page(page, MemberJson::of)));
    }

    private static RosterQuery query(QueryParameters parameters) {
        parameters.choice("sort", SORTS);
        return new RosterQuery(
                parameters.constant("role", Role.class),
                parameters.constant("state", MembershipState.class).orElse(MembershipState.ACTIVE),
                parameters.constant("kind", MemberKind.class),
                parameters.text("q").orElse(""),
                parameters.text("skill").orElse(""),
                "",
                parameters.cursor(),
                parameters.limit());
    }
}
