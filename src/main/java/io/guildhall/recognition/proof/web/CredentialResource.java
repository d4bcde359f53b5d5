package io.guildhall.recognition.proof.web;

import io.guildhall.kernel.Outcome;
import io.guildhall.kernel.Viewer;
import io.guildhall.kernel.web.Content;
import io.guildhall.kernel.web.Exchange;
import io.guildhall.kernel.web.PathKey;
import io.guildhall.kernel.web.QueryParameters;
import io.guildhall.recognition.proof.CredentialService;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
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
    public Response credential(@PathParam("id") PathKey award, @Context UriInfo uri, @Context HttpHeaders headers) {
        return exchange.hand(
                viewer -> QueryParameters.read(uri, asked -> asked.choice("as", CredentialFile.NAMES))
                        .then(as -> one(
                                viewer,
                                award.value(),
                                as.map(CredentialFile::named).orElseGet(() -> preferred(headers)))),
                file -> file);
    }

    private Outcome<Content> one(Viewer viewer, String award, CredentialFile wanted) {
        long number = NUMBER.matcher(award).matches() ? Long.parseLong(award) : 0;
        return credentials.one(viewer, number).then(wanted::of);
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
