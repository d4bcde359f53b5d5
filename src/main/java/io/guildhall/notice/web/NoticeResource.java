package io.guildhall.notice.web;

import io.guildhall.community.Community;
import io.guildhall.kernel.Outcome;
import io.guildhall.kernel.People;
import io.guildhall.kernel.Texts;
import io.guildhall.kernel.Viewer;
import io.guildhall.kernel.web.Dates;
import io.guildhall.kernel.web.Exchange;
import io.guildhall.kernel.web.JsonObject;
import io.guildhall.kernel.web.Links;
import io.guildhall.kernel.web.PathKey;
import io.guildhall.kernel.web.QueryParameters;
import io.guildhall.kernel.web.Reply;
import io.guildhall.kernel.web.Words;
import io.guildhall.notice.InboxLine;
import io.guildhall.notice.InboxService;
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
import java.time.Clock;
import java.util.Optional;
import java.util.function.BiFunction;

/** The caller's notices. Another's are as unknown as those that are not there. */
@Path("me/notices")
@Produces(MediaType.APPLICATION_JSON)
public final class NoticeResource {
    private static final int DIGITS_MAX = 18;

    private final Exchange exchange;
    private final InboxService inbox;
    private final People people;
    private final Texts texts;
    private final Links links;
    private final Clock clock;

    @Inject
    public NoticeResource(Exchange exchange, InboxService inbox, People people, Texts texts, Links links, Clock clock) {
        this.exchange = exchange;
        this.inbox = inbox;
        this.people = people;
        this.texts = texts;
        this.links = links;
        this.clock = clock;
    }

    /** Lists them, newest first. */
    @GET
    public Response list(@Context UriInfo uri) {
        return exchange.show(
                viewer -> QueryParameters.read(uri, Wanted::of)
                        .then(wanted -> inbox.page(viewer, wanted.fresh(), wanted.cursor(), wanted.limit()))
                        .map(page -> new JsonObject()
                                .list("items", page.items(), line -> json(viewer, line))
                                .orNull("next", page.next())),
                Reply::ok);
    }

    /** Counts what is neither read nor done, for the head of every page. */
    @GET
    @Path("count")
    public Response count() {
        return exchange.show(viewer -> Outcome.done(inbox.count(viewer)), number -> Reply.ok(counted(number)));
    }

    private JsonObject counted(int number) {
        Words words = new Words(texts);
        boolean many = number > InboxService.COUNTED;
        String label = many
                ? words.text("guildhall.inbox.count.over", InboxService.COUNTED)
                : words.count("guildhall.inbox.count", number);
        return new JsonObject()
                .with("count", number)
                .with("shown", many ? InboxService.COUNTED + "+" : Integer.toString(number))
                .with("label", label);
    }

    /** Notes that one was read. */
    @POST
    @Path("{id}/read")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response read(@PathParam("id") PathKey id, @Context HttpHeaders headers, InputStream body) {
        return mark(id, headers, body, inbox::read);
    }

    /** Notes that the caller is done with one. */
    @POST
    @Path("{id}/done")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response done(@PathParam("id") PathKey id, @Context HttpHeaders headers, InputStream body) {
        return mark(id, headers, body, inbox::done);
    }

    private Response mark(
            PathKey id, HttpHeaders headers, InputStream body, BiFunction<Viewer, Long, Outcome<InboxLine>> act) {
        return exchange.change(
                headers,
                body,
                nothing -> true,
                (viewer, nothing) -> act.apply(viewer, number(id)).map(line -> json(viewer, line)),
                done -> Reply.ok(done.value()));
    }

    /** No notice has the number 0. */
    private static long number(PathKey id) {
        boolean isNumber =
                id.value().length() <= DIGITS_MAX && id.value().chars().allMatch(each -> each >= '0' && each <= '9');
        return isNumber ? Long.parseLong(id.value()) : 0;
    }

    /** Marks all of them as read. */
    @POST
    @Path("read")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response readAll(@Context HttpHeaders headers, InputStream body) {
        return exchange.change(
                headers,
                body,
                nothing -> true,
                (viewer, nothing) -> inbox.readAll(viewer),
                done -> Reply.ok(new JsonObject().with("read", true)));
    }

    private JsonObject json(Viewer viewer, InboxLine line) {
        NoticeWords notices =
                NoticeWords.of(viewer.user().orElseThrow(), new Words(texts), new Dates(texts, clock), people);
        return new JsonObject()
                .with("id", Long.toString(line.notice().id()))
                .with("kind", line.notice().kind())
                .maybe("spaceKey", line.community().map(in -> in.space().value()))
                .maybe("community", line.community().map(Community::name))
                .with("text", notices.sentence(line))
                .maybe("quote", notices.quote(line))
                .with("link", links.everywhere(NoticeWords.path(line, links)))
                .with("at", line.notice().at())
                .with("fresh", line.fresh())
                .maybe("readAt", line.notice().readAt())
                .maybe("doneAt", line.notice().doneAt());
    }

    /** Which notices are asked for. */
    private record Wanted(boolean fresh, Optional<String> cursor, int limit) {
        static Wanted of(QueryParameters parameters) {
            return new Wanted(parameters.flag("fresh"), parameters.cursor(), parameters.limit());
        }
    }
}
