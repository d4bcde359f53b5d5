package io.guildhall.desk.web;

import io.guildhall.desk.DeskService;
import io.guildhall.desk.Welcomed;
import io.guildhall.kernel.People;
import io.guildhall.kernel.Viewer;
import io.guildhall.kernel.web.Exchange;
import io.guildhall.kernel.web.JsonObject;
import io.guildhall.kernel.web.PathKey;
import io.guildhall.kernel.web.PersonJson;
import io.guildhall.kernel.web.Reply;
import io.guildhall.membership.web.MemberJson;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;

/** Saying hello to newcomers. */
@Path("communities/{spaceKey}/members/{userKey}")
@Produces(MediaType.APPLICATION_JSON)
public final class WelcomeResource {
    private final Exchange exchange;
    private final DeskService desk;
    private final People people;

    @Inject
    public WelcomeResource(Exchange exchange, DeskService desk, People people) {
        this.exchange = exchange;
        this.desk = desk;
        this.people = people;
    }

    /** Says hello to a member. Where somebody did before, it says who, and nothing changes. */
    @POST
    @Path("welcome")
    public Response welcome(
            @PathParam("spaceKey") PathKey space, @PathParam("userKey") PathKey user, @Context HttpHeaders headers) {
        return exchange.change(
                headers,
                viewer -> desk.welcome(viewer, space.value(), user.value()).map(done -> json(viewer, done)),
                done -> Reply.ok(done.value()));
    }

    private JsonObject json(Viewer viewer, Welcomed done) {
        return MemberJson.of(done.membership(), people.person(done.membership().user()))
                .maybe(
                        "welcomedBy",
                        Optional.of(done.welcome().by())
                                .filter(by -> people.mayBrowse(viewer))
                                .map(people::person)
                                .map(PersonJson::of))
                .with("welcomedAt", done.welcome().at());
    }
}
