package io.guildhall.membership.web;

import io.guildhall.kernel.web.Exchange;
import io.guildhall.kernel.web.JsonObject;
import io.guildhall.kernel.web.PathKey;
import io.guildhall.kernel.web.Reply;
import io.guildhall.membership.questions.QuestionService;
import io.guildhall.membership.questions.QuestionsView;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
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

/** What people are asked who ask to join. */
@Path("communities/{spaceKey}/join-questions")
@Produces(MediaType.APPLICATION_JSON)
public final class QuestionResource {
    private final Exchange exchange;
    private final QuestionService questions;

    @Inject
    public QuestionResource(Exchange exchange, QuestionService questions) {
        this.exchange = exchange;
        this.questions = questions;
    }

    /** Lists the questions in the order in which they are asked. */
    @GET
    public Response show(@PathParam("spaceKey") PathKey space) {
        return exchange.show(viewer -> questions.of(viewer, space.value()), QuestionResource::reply);
    }

    /** Replaces the questions, if nobody else did since they were read. */
    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public Response replace(@PathParam("spaceKey") PathKey space, @Context HttpHeaders headers, InputStream body) {
        return exchange.replace(
                headers,
                body,
                given -> given.textList("questions"),
                (viewer, revision, wanted) -> questions
                        .basis(viewer, space.value(), revision)
                        .then(basis -> wanted)
                        .then(each -> questions.change(viewer, space.value(), revision, each)),
                done -> reply(done.value()));
    }

    private static Reply reply(QuestionsView view) {
        return Reply.ok(new JsonObject().with("questions", view.questions())).revision(view.revision());
    }
}
