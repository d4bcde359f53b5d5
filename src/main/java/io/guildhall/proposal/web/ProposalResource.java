package io.guildhall.proposal.web;

import io.guildhall.community.CommunityType;
import io.guildhall.community.TopicRule;
import io.guildhall.kernel.web.Exchange;
import io.guildhall.kernel.web.JsonBody;
import io.guildhall.kernel.web.Links;
import io.guildhall.kernel.web.PathKey;
import io.guildhall.kernel.web.QueryParameters;
import io.guildhall.kernel.web.Reply;
import io.guildhall.proposal.Pitch;
import io.guildhall.proposal.ProposalDecisionService;
import io.guildhall.proposal.ProposalService;
import io.guildhall.proposal.ProposalState;
import io.guildhall.proposal.SimilarService;
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
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Proposed communities. Another's are as unknown to the caller as those that are not there, unless they administer the site. */
@Path("proposals")
@Produces(MediaType.APPLICATION_JSON)
public final class ProposalResource {
    private static final int DIGITS_MAX = 18;

    private final Exchange exchange;
    private final ProposalService proposals;
    private final ProposalDecisionService decisions;
    private final SimilarService similar;
    private final ProposalJson json;

    @Inject
    public ProposalResource(
            Exchange exchange,
            ProposalService proposals,
            ProposalDecisionService decisions,
            SimilarService similar,
            Links links) {
        this.exchange = exchange;
        this.proposals = proposals;
        this.decisions = decisions;
        this.similar = similar;
        this.json = new ProposalJson(links);
    }

    /** Lists the caller's own; for administrators who name a state, everybody's in it. */
    @GET
    public Response list(@Context UriInfo uri) {
        return exchange.show(
                viewer -> QueryParameters.read(uri, Wanted::of)
                        .then(wanted -> proposals.list(viewer, wanted.state(), wanted.cursor(), wanted.limit())),
                list -> Reply.ok(json.of(list)));
    }

    /** Proposes a community. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response propose(@Context HttpHeaders headers, InputStream body) {
        return exchange.change(
                headers,
                body,
                ProposalJson::wanted,
                proposals::propose,
                done -> Reply.of(done.changed() ? 201 : 200, json.of(done.value())));
    }

    /** Finds communities that are like what is being written. */
    @GET
    @Path("similar")
    public Response similar(@Context UriInfo uri) {
        return exchange.show(
                viewer -> QueryParameters.read(uri, ProposalResource::written)
                        .then(pitch -> similar.similar(viewer, pitch)),
                found -> Reply.ok(json.similar(found)));
    }

    private static Pitch written(QueryParameters parameters) {
        List<String> topics = parameters.text("topics").stream()
                .flatMap(text -> Stream.of(text.split(",")))
                .map(String::strip)
                .limit(TopicRule.TOPICS_MAX)
                .toList();
        return new Pitch(
                parameters.text("name").orElse(""),
                parameters.text("concern").orElse(""),
                CommunityType.PRACTICE,
                topics);
    }

    /** Makes a space the proposed community. */
    @POST
    @Path("{id}/approve")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response approve(@PathParam("id") PathKey id, @Context HttpHeaders headers, InputStream body) {
        return exchange.change(
                headers,
                body,
                ProposalJson::approval,
                (viewer, approval) -> decisions.approve(viewer, number(id), approval),
                done -> Reply.ok(json.of(done.value())));
    }

    /** Declines a proposal, with a reason. */
    @POST
    @Path("{id}/decline")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response decline(@PathParam("id") PathKey id, @Context HttpHeaders headers, InputStream body) {
        return exchange.change(
                headers,
                body,
                each -> each.text("reason"),
                (viewer, reason) -> decisions.decline(viewer, number(id), reason),
                done -> Reply.ok(json.of(done.value())));
    }

    /** Takes the caller's own proposal back. */
    @POST
    @Path("{id}/withdraw")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response withdraw(@PathParam("id") PathKey id, @Context HttpHeaders headers, InputStream body) {
        return exchange.change(
                headers,
                body,
                JsonBody::nothing,
                (viewer, nothing) -> proposals.withdraw(viewer, number(id)),
                done -> Reply.ok(json.of(done.value())));
    }

    /** No proposal has the number 0. */
    private static long number(PathKey id) {
        boolean isNumber =
                id.value().length() <= DIGITS_MAX && id.value().chars().allMatch(each -> each >= '0' && each <= '9');
        return isNumber ? Long.parseLong(id.value()) : 0;
    }

    private record Wanted(Optional<ProposalState> state, Optional<String> cursor, int limit) {
        static Wanted of(QueryParameters parameters) {
            return new Wanted(
                    parameters.constant("state", ProposalState.class), parameters.cursor(), parameters.limit());
        }
    }
}
