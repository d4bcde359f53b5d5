package io.guildhall.recognition.proof.web;

import com.atlassian.plugins.rest.api.security.annotation.UnrestrictedAccess;
import io.guildhall.kernel.web.Exchange;
import io.guildhall.kernel.web.PathKey;
import io.guildhall.kernel.web.Reply;
import io.guildhall.recognition.proof.VerificationService;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** Whether an award is true and counts, for programs. The host lets everybody in: what is told is what the earner shares, and administrators may close it. */
@Path("verify/{uuid}")
@Produces(MediaType.APPLICATION_JSON)
@UnrestrictedAccess
public final class VerifyResource {
    private final Exchange exchange;
    private final VerificationService verification;

    @Inject
    public VerifyResource(Exchange exchange, VerificationService verification) {
        this.exchange = exchange;
        this.verification = verification;
    }

    /** What is told of the award whose credential is called so. */
    @GET
    public Response one(@PathParam("uuid") PathKey uuid) {
        return exchange.show(viewer -> verification.shared(viewer, uuid.value()), seen -> Reply.ok(ProofJson.of(seen)));
    }
}
