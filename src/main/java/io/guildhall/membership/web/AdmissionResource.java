package io.guildhall.membership.web;

import io.guildhall.community.Admission;
import io.guildhall.kernel.web.Exchange;
import io.guildhall.kernel.web.JsonBody;
import io.guildhall.kernel.web.JsonObject;
import io.guildhall.kernel.web.PathKey;
import io.guildhall.kernel.web.Reply;
import io.guildhall.membership.joining.AdmissionService;
import io.guildhall.membership.joining.RequestQueueService;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
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
import java.util.OptionalInt;

/** Who comes in besides by the join policy, and everybody who waits at once. */
@Path("communities/{spaceKey}")
@Produces(MediaType.APPLICATION_JSON)
public final class AdmissionResource {
    private final Exchange exchange;
    private final AdmissionService admission;
    private final RequestQueueService queue;

    @Inject
    public AdmissionResource(Exchange exchange, AdmissionService admission, RequestQueueService queue) {
        this.exchange = exchange;
        this.admission = admission;
        this.queue = queue;
    }

    /** Sets cap, proposals and group, where what is left out is none, and whether it is confidential, which stays as it is where left out. */
    @PUT
    @Path("admission")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response change(@PathParam("spaceKey") PathKey space, @Context HttpHeaders headers, InputStream body) {
        return exchange.change(
                headers,
                body,
                Wanted::of,
                (viewer, wanted) -> admission.change(viewer, space.value(), wanted.admission(), wanted.confidential()),
                done -> Reply.ok(CommunityJson.of(done.value())));
    }

    /** Lets in everybody who asked, as far as there is room. */
    @POST
    @Path("requests/approve-all")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response approveAll(@PathParam("spaceKey") PathKey space, @Context HttpHeaders headers, InputStream body) {
        return exchange.change(
                headers,
                body,
                nothing -> true,
                (viewer, yes) -> queue.approveAll(viewer, space.value()),
                done -> Reply.ok(new JsonObject()
                        .with("approved", done.value().approved())
                        .with("waiting", done.value().waiting())));
    }

    private record Wanted(Admission admission, Optional<Boolean> confidential) {
        static Wanted of(JsonBody body) {
            return new Wanted(AdmissionResource.wanted(body), body.optionalFlag("confidential"));
        }
    }

    private static Admission wanted(JsonBody body) {
        OptionalInt cap = body.optionalNumber("cap")
                .map(AdmissionResource::whole)
                .map(OptionalInt::of)
                .orElse(OptionalInt.empty());
        return new Admission(cap, body.optionalFlag("membersPropose").orElse(false), body.optionalText("group"));
    }

    /** Anything that is no whole number is out of range, which the service refuses. */
    private static int whole(String number) {
        return number.matches("[0-9]{1,9}") ? Integer.parseInt(number) : -1;
    }
}
