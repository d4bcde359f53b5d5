package io.guildhall.announcement.web;

import io.guildhall.announcement.AnnouncementAudience;
import io.guildhall.announcement.AnnouncementService;
import io.guildhall.kernel.Texts;
import io.guildhall.kernel.web.Exchange;
import io.guildhall.kernel.web.PathKey;
import io.guildhall.kernel.web.QueryParameters;
import io.guildhall.kernel.web.Reply;
import io.guildhall.kernel.web.Words;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import java.util.Optional;

/** What is written to members. */
@Path("communities/{spaceKey}/announcements")
@Produces(MediaType.APPLICATION_JSON)
public final class AnnouncementsResource {
    private final Exchange exchange;
    private final AnnouncementService announcements;
    private final Words words;

    @Inject
    public AnnouncementsResource(Exchange exchange, AnnouncementService announcements, Texts texts) {
        this.exchange = exchange;
        this.announcements = announcements;
        this.words = new Words(texts);
    }

    /** Lists what went to the caller, newest first; everything for those who run the community. */
    @GET
    public Response list(@PathParam("spaceKey") PathKey space, @Context UriInfo uri) {
        return exchange.show(
                viewer -> QueryParameters.read(uri, Wanted::of)
                        .then(wanted -> announcements.list(viewer, space.value(), wanted.cursor(), wanted.limit())),
                list -> Reply.ok(AnnouncementJson.of(list)));
    }

    /** Writes to members. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response send(@PathParam("spaceKey") PathKey space, @Context HttpHeaders headers, InputStream body) {
        return exchange.change(
                headers,
                body,
                AnnouncementJson::wanted,
                (viewer, wanted) -> announcements.send(viewer, space.value(), wanted),
                done -> Reply.of(done.changed() ? 201 : 200, AnnouncementJson.of(done.value())));
    }

    /** Says how it would arrive, and sends nothing. */
    @GET
    @Path("preview")
    public Response preview(@PathParam("spaceKey") PathKey space, @Context UriInfo uri) {
        return exchange.show(
                viewer -> QueryParameters.read(uri, Tried::of)
                        .then(tried -> announcements.preview(viewer, space.value(), tried.subject(), tried.audience())),
                preview -> Reply.ok(AnnouncementJson.of(preview, words)));
    }

    private record Tried(String subject, AnnouncementAudience audience) {
        static Tried of(QueryParameters parameters) {
            return new Tried(
                    parameters.text("subject").orElse(""),
                    parameters.constant("audience", AnnouncementAudience.class).orElse(AnnouncementAudience.ALL));
        }
    }

    private record Wanted(Optional<String> cursor, int limit) {
        static Wanted of(QueryParameters parameters) {
            return new Wanted(parameters.cursor(), parameters.limit());
        }
    }
}
