package io.guildhall.profile.web;

import io.guildhall.kernel.web.Exchange;
import io.guildhall.kernel.web.Reply;
import io.guildhall.profile.ProfileService;
import io.guildhall.profile.ProfileView;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;

/** What the caller says of themselves. */
@Path("people/me")
@Produces(MediaType.APPLICATION_JSON)
public final class OwnProfileResource {
    private final Exchange exchange;
    private final ProfileService profiles;

    @Inject
    public OwnProfileResource(Exchange exchange, ProfileService profiles) {
        this.exchange = exchange;
        this.profiles = profiles;
    }

    /** Shows it. */
    @GET
    public Response show() {
        return exchange.show(profiles::own, OwnProfileResource::reply);
    }

    /** Replaces it, if it did not change since it was read. */
    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public Response replace(@Context HttpHeaders headers, InputStream body) {
        return exchange.replace(headers, body, ProfileJson::wanted, profiles::change, done -> reply(done.value()));
    }

    private static Reply reply(ProfileView view) {
        return Reply.ok(ProfileJson.of(view)).revision(view.revision());
    }
}
