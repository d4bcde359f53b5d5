package io.guildhall.meeting.web;

import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import io.guildhall.kernel.web.Exchange;
import io.guildhall.kernel.web.PathKey;
import io.guildhall.kernel.web.Reply;
import io.guildhall.meeting.MeetingService;
import io.guildhall.meeting.MeetingView;
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

/** When a community meets. */
@Path("communities/{spaceKey}/meeting")
@Produces(MediaType.APPLICATION_JSON)
public final class MeetingResource {
    private final Exchange exchange;
    private final MeetingService meetings;

    @Inject
    public MeetingResource(Exchange exchange, MeetingService meetings) {
        this.exchange = exchange;
        this.meetings = meetings;
    }

    /** Shows the meeting and the next few times. */
    @GET
    @AnonymousSiteAccess
    public Response show(@PathParam("spaceKey") PathKey space) {
        return exchange.show(viewer -> meetings.show(viewer, space.value()), MeetingResource::reply);
    }

    /** Sets the meeting, if nobody else did since it was read. */
    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public Response set(@PathParam("spaceKey") PathKey space, @Context HttpHeaders headers, InputStream body) {
        return exchange.replace(
                headers,
                body,
                MeetingJson::plan,
                (viewer, revision, wanted) -> meetings.basis(viewer, space.value(), revision)
                        .then(basis -> wanted)
                        .then(plan -> meetings.set(viewer, space.value(), revision, plan)),
                done -> reply(done.value()));
    }

    /** Takes the meeting away. */
    @DELETE
    public Response remove(@PathParam("spaceKey") PathKey space, @Context HttpHeaders headers) {
        return exchange.change(headers, viewer -> meetings.remove(viewer, space.value()), done -> reply(done.value()));
    }

    private static Reply reply(MeetingView view) {
        return Reply.ok(MeetingJson.of(view)).revision(view.revision());
    }
}
