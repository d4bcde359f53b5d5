package io.guildhall.recognition.proof.web;

import com.atlassian.plugins.rest.api.security.annotation.UnrestrictedAccess;
import io.guildhall.kernel.web.Content;
import io.guildhall.kernel.web.Exchange;
import io.guildhall.kernel.web.PathKey;
import io.guildhall.recognition.proof.VerificationService;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** What those who check credentials elsewhere need of the site: its keys, and the lists of what was taken back. The host lets everybody in. */
@Path("issuer")
@UnrestrictedAccess
public final class IssuerResource {
    /** Long enough that many who check at once ask once, and short enough that what was taken back is known soon. */
    private static final String KEPT = "public, max-age=300";

    private static final Pattern NUMBER = Pattern.compile("0|[1-9][0-9]{0,8}");

    private final Exchange exchange;
    private final VerificationService verification;

    @Inject
    public IssuerResource(Exchange exchange, VerificationService verification) {
        this.exchange = exchange;
        this.verification = verification;
    }

    /** All keys that the site stands for. */
    @GET
    @Path("keys")
    public Response keys() {
        return exchange.hand(verification::keys, keys -> content("application/jwk-set+json", keys));
    }

    /** A list of what was taken back. */
    @GET
    @Path("status/{list}")
    public Response list(@PathParam("list") PathKey list) {
        return exchange.hand(
                viewer -> verification.list(
                        viewer, NUMBER.matcher(list.value()).matches() ? Long.parseLong(list.value()) : -1),
                token -> content("application/vc+jwt", token));
    }

    private static Content content(String type, String text) {
        return Content.of(type, text.getBytes(StandardCharsets.UTF_8)).with("Cache-Control", KEPT);
    }
}
