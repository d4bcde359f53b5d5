package io.guildhall.recognition.proof.web;

import io.guildhall.kernel.Outcome;
import io.guildhall.kernel.Viewer;
import io.guildhall.kernel.web.Exchange;
import io.guildhall.kernel.web.PathKey;
import io.guildhall.recognition.proof.CredentialService;
import io.guildhall.recognition.proof.ProofRefusal;
import io.guildhall.recognition.proof.Taken;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The credential of an award, for whoever earned it and shares it. */
@Path("awards/{id}/credential")
public final class CredentialResource {
    private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,17}");

    private final Exchange exchange;
    private final CredentialService credentials;

    @Inject
    public CredentialResource(Exchange exchange, CredentialService credentials) {
        this.exchange = exchange;
        this.credentials = credentials;
    }

    /** The file that a link names or the caller would rather have; what wallets read where it is all the same. */
    @GET
    public Response credential(
            @PathParam("id") PathKey award, @QueryParam("as") Optional<String> as, @Context HttpHeaders headers) {
        Optional<CredentialFile> wanted =
                as.isPresent() ? as.flatMap(CredentialFile::named) : Optional.of(preferred(headers));
        return exchange.hand(
                viewer -> one(viewer, award.value(), wanted),
                taken -> wanted.orElseThrow().of(taken));
    }

    private Outcome<Taken> one(Viewer viewer, String award, Optional<CredentialFile> wanted) {
        return wanted.isPresent()
                ? credentials.one(viewer, NUMBER.matcher(award).matches() ? Long.parseLong(award) : 0)
                : Outcome.refused(ProofRefusal.UNKNOWN);
    }

    private static CredentialFile preferred(HttpHeaders headers) {
        return headers.getAcceptableMediaTypes().stream()
                .flatMap(CredentialResource::meant)
                .findFirst()
                .orElse(CredentialFile.JWT);
    }

    private static Stream<CredentialFile> meant(MediaType accepted) {
        String type = accepted.getType() + "/" + accepted.getSubtype();
        return Stream.of(CredentialFile.values()).filter(each -> each.type().equals(type));
    }
}
