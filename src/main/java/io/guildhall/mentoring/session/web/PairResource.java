package io.guildhall.mentoring.session.web;

import io.guildhall.kernel.Outcome;
import io.guildhall.kernel.Viewer;
import io.guildhall.kernel.web.Exchange;
import io.guildhall.kernel.web.JsonBody;
import io.guildhall.kernel.web.PathKey;
import io.guildhall.kernel.web.Reply;
import io.guildhall.mentoring.pairing.OfferAnswerService;
import io.guildhall.mentoring.pairing.PairingId;
import io.guildhall.mentoring.session.Agreement;
import io.guildhall.mentoring.session.AgreementService;
import io.guildhall.mentoring.session.FitAnswer;
import io.guildhall.mentoring.session.FitService;
import io.guildhall.mentoring.session.PairService;
import io.guildhall.mentoring.session.PairView;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
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
import java.util.function.BiFunction;
import java.util.function.Function;

/** One pairing: how it stands, what those in it agreed on, and how it fits. Others' are as unknown to the caller as those that are not there. */
@Path("pairings/{id}")
@Produces(MediaType.APPLICATION_JSON)
public final class PairResource {
    private static final int REVISIONS_MOST = 1_000_000;

    private final Exchange exchange;
    private final PairService pairs;
    private final AgreementService agreements;
    private final FitService fits;
    private final OfferAnswerService offers;

    @Inject
    public PairResource(
            Exchange exchange,
            PairService pairs,
            AgreementService agreements,
            FitService fits,
            OfferAnswerService offers) {
        this.exchange = exchange;
        this.pairs = pairs;
        this.agreements = agreements;
        this.fits = fits;
        this.offers = offers;
    }

    /** Shows it; to whoever manages the programme without anything that those in it write. */
    @GET
    public Response one(@PathParam("id") PathKey pairing) {
        return exchange.show(viewer -> pairs.look(viewer, number(pairing)), view -> Reply.ok(PairJson.of(view)));
    }

    /** Says yes to an offer, with words for the other. */
    @POST
    @Path("accept")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response accept(@PathParam("id") PathKey pairing, @Context HttpHeaders headers, InputStream body) {
        return become(
                headers,
                body,
                each -> each.optionalText("message").orElse(""),
                (viewer, message) -> offers.accept(viewer, new PairingId(number(pairing)), message)
                        .map(done -> pairs.answered(viewer, done)));
    }

    /** Says no to an offer, with words for the other, and a reason for the counts of the programme alone. */
    @POST
    @Path("decline")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response decline(@PathParam("id") PathKey pairing, @Context HttpHeaders headers, InputStream body) {
        return become(
                headers,
                body,
                PairJson.No::of,
                (viewer, no) -> offers.decline(viewer, new PairingId(number(pairing)), no.message(), no.code())
                        .map(done -> pairs.answered(viewer, done)));
    }

    /** Lets it rest, until a day or until one of them goes on. */
    @POST
    @Path("pause")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response pause(@PathParam("id") PathKey pairing, @Context HttpHeaders headers, InputStream body) {
        return become(
                headers,
                body,
                each -> each.optionalDate("until"),
                (viewer, until) -> pairs.pause(viewer, number(pairing), until));
    }

    /** Goes on. */
    @POST
    @Path("resume")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response resume(@PathParam("id") PathKey pairing, @Context HttpHeaders headers, InputStream body) {
        return become(headers, body, JsonBody::nothing, (viewer, nothing) -> pairs.resume(viewer, number(pairing)));
    }

    /** Says that the caller is done, or not yet. */
    @POST
    @Path("done")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response done(@PathParam("id") PathKey pairing, @Context HttpHeaders headers, InputStream body) {
        return become(
                headers,
                body,
                each -> each.optionalFlag("done").orElse(true),
                (viewer, done) -> pairs.done(viewer, number(pairing), done));
    }

    /** Ends it by no fault, or as whoever manages the programme, who takes back an offer by it. */
    @POST
    @Path("end")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response end(@PathParam("id") PathKey pairing, @Context HttpHeaders headers, InputStream body) {
        return become(
                headers,
                body,
                each -> each.optionalFlag("again").orElse(false),
                (viewer, again) -> pairs.end(viewer, number(pairing), again));
    }

    private <B> Response become(
            HttpHeaders headers,
            InputStream body,
            Function<JsonBody, B> shape,
            BiFunction<Viewer, B, Outcome<PairView>> act) {
        return exchange.change(headers, body, shape, act, done -> Reply.ok(PairJson.of(done.value())));
    }

    /** Shows what they agreed on. */
    @GET
    @Path("agreement")
    public Response agreement(@PathParam("id") PathKey pairing) {
        return exchange.show(viewer -> agreements.look(viewer, number(pairing)), PairResource::reply);
    }

    /** Words it, if nobody else did since it was read. */
    @PUT
    @Path("agreement")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response word(@PathParam("id") PathKey pairing, @Context HttpHeaders headers, InputStream body) {
        return exchange.replace(
                headers,
                body,
                each -> {
                    each.ignore("revision");
                    each.ignore("signedBy");
                    return each.text("text");
                },
                (viewer, revision, wanted) ->
                        wanted.then(text -> agreements.word(viewer, number(pairing), revision, text)),
                done -> reply(done.value()));
    }

    /** Signs the wording that was read. */
    @POST
    @Path("agreement/sign")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response sign(@PathParam("id") PathKey pairing, @Context HttpHeaders headers, InputStream body) {
        return exchange.change(
                headers,
                body,
                each -> each.number("revision", 1, REVISIONS_MOST),
                (viewer, revision) -> agreements.sign(viewer, number(pairing), revision),
                done -> reply(done.value()));
    }

    private static Reply reply(Agreement agreement) {
        return Reply.ok(PairJson.of(agreement)).revision(agreement.revision());
    }

    /** Shows what the caller said of how it fits. */
    @GET
    @Path("fit")
    public Response fit(@PathParam("id") PathKey pairing) {
        return exchange.show(viewer -> fits.own(viewer, number(pairing)), own -> Reply.ok(PairJson.of(own)));
    }

    /** Says how it fits, which the other never reads. */
    @PUT
    @Path("fit")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response say(@PathParam("id") PathKey pairing, @Context HttpHeaders headers, InputStream body) {
        return exchange.change(
                headers,
                body,
                each -> each.constant("answer", FitAnswer.class),
                (viewer, answer) -> fits.say(viewer, number(pairing), answer),
                done -> Reply.ok(PairJson.of(done.value())));
    }

    private static long number(PathKey key) {
        return PairJson.number(key.value());
    }
}
