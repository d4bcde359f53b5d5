package io.guildhall.profile.web;

import io.guildhall.kernel.UserId;
import io.guildhall.kernel.web.Exchange;
import io.guildhall.kernel.web.PathKey;
import io.guildhall.kernel.web.Reply;
import io.guildhall.profile.ProfileService;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** What people say of themselves. */
@Path("people/{userKey}")
@Produces(MediaType.APPLICATION_JSON)
public final class ProfileResource {
    private final Exchange exchange;
    private final ProfileService profiles;

    @Inject
    public ProfileResource(Exchange exchange, ProfileService profiles) {
        this.exchange = exchange;
        this.profiles = profiles;
    }

    /** Shows somebody, and what they say to the caller. */
    @GET
    public Response show(@PathParam("userKey") PathKey user) {
        return exchange.show(
                viewer -> profiles.of(viewer, new UserId(user.value())), view -> Reply.ok(ProfileJson.of(view)));
    }
}
