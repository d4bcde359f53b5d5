package io.guildhall.notice.web;

import io.guildhall.kernel.Texts;
import io.guildhall.kernel.web.Exchange;
import io.guildhall.kernel.web.Reply;
import io.guildhall.notice.WishService;
import io.guildhall.notice.Wishes;
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

/** How the caller wants to be told. */
@Path("me/preferences")
@Produces(MediaType.APPLICATION_JSON)
public final class PreferenceResource {
    private final Exchange exchange;
    private final WishService wishes;
    private final Texts texts;

    @Inject
    public PreferenceResource(Exchange exchange, WishService wishes, Texts texts) {
        this.exchange = exchange;
        this.wishes = wishes;
        this.texts = texts;
    }

    /** Shows them. */
    @GET
    public Response show() {
        return exchange.show(wishes::of, this::reply);
    }

    /** Replaces them, if they did not change since they were read. */
    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public Response replace(@Context HttpHeaders headers, InputStream body) {
        return exchange.replace(
                headers,
                body,
                WishJson::read,
                (viewer, revision, wanted) ->
                        wishes.change(viewer, revision, wanted.then(each -> each.change(texts.zone()))),
                done -> reply(done.value()));
    }

    private Reply reply(Wishes own) {
        return Reply.ok(WishJson.of(own, texts.zone())).revision(own.revision());
    }
}
