package io.guildhall.recognition.proof.web;

import io.guildhall.kernel.web.Download;
import io.guildhall.kernel.web.Exchange;
import io.guildhall.recognition.proof.CredentialService;
import io.guildhall.recognition.proof.Taken;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** All own credentials at once. */
@Path("awards/credentials")
public final class CredentialsResource {
    private final Exchange exchange;
    private final CredentialService credentials;

    @Inject
    public CredentialsResource(Exchange exchange, CredentialService credentials) {
        this.exchange = exchange;
        this.credentials = credentials;
    }

    /** A file with the pictures and the wallet's file of each own award that is shared. */
    @GET
    public Response all() {
        return exchange.send(
                credentials::all, taken -> new Download("application/zip", "badges.zip", out -> write(taken, out)));
    }

    /** Each under the number of its award, since two may be called alike. */
    private static void write(List<Taken> all, OutputStream out) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out);
        for (Taken taken : all) {
            for (CredentialFile file : List.of(CredentialFile.PNG, CredentialFile.SVG, CredentialFile.JWT)) {
                Optional<byte[]> body = file.body(taken).result();
                if (body.isPresent()) {
                    ZipEntry entry = new ZipEntry(taken.award().id() + "-" + file.fileName(taken));
                    entry.setTime(0);
                    zip.putNextEntry(entry);
                    zip.write(body.get());
                    zip.closeEntry();
                }
            }
        }
        zip.finish();
    }
}
