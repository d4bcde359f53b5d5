package io.guildhall.e2e.rest;

import static org.assertj.core.api.Assertions.assertThat;

import io.guildhall.devhost.confluence.DevUser;
import io.guildhall.e2e.host.Api;
import io.guildhall.e2e.host.Site;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A credential out of the running host is checked by {@code jose} of npm, which {@code ./dev test} fetches. */
class ForeignVerifierTest {
    private static final Path ROOT = Path.of(System.getProperty("guildhall.root"));
    private static final Path JOSE = ROOT.resolve("target/jose/package");
    private static final Path SCRIPT = ROOT.resolve("src/e2e/test-resources/verify.mjs");

    private final Site site = Site.shared();

    @TempDir
    Path folder;

    @Test
    void a_credential_is_confirmed_and_told_to_be_taken_back() throws IOException, InterruptedException {
        assertThat(JOSE).as("what ./dev test fetches").isDirectory();
        DevUser owner = site.someone("owner");
        DevUser mia = site.someone("mia");
        String space = site.launchedCommunity(owner, "OPEN");
        site.join(mia, space);
        String award = Rewarded.shared(site, owner, mia, space);
        Api.Answer token = site.api().get(mia.username(), "/awards/" + award + "/credential");
        Site.expect(token, 200);
        Path file = Files.writeString(folder.resolve("speaker.jws"), token.body());

        Path picture = Files.write(folder.resolve("speaker.png"), picture(mia, award));

        assertThat(checked(file)).contains("\"confirmed\":true", "\"name\":\"Speaker\"", "\"revoked\":false");
        assertThat(checked(picture)).isEqualTo(checked(file));

        Site.expect(
                site.api()
                        .post(
                                owner.username(),
                                "/awards/" + award + "/revoke",
                                "{\"reason\":\"It was somebody else.\"}"),
                200);

        assertThat(checked(file)).contains("\"revoked\":true");
        assertThat(checked(picture)).contains("\"revoked\":true");
    }

    private byte[] picture(DevUser earner, String award) throws IOException, InterruptedException {
        String who = earner.username() + ":" + earner.username();
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create(site.url() + "/rest/guildhall/1.0/awards/" + award + "/credential"))
                .header(
                        "Authorization",
                        "Basic " + Base64.getEncoder().encodeToString(who.getBytes(StandardCharsets.UTF_8)))
                .header("Accept", "image/png")
                .build();
        HttpResponse<byte[]> answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofByteArray());
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("image/png");
        return answer.body();
    }

    private String checked(Path file) throws IOException, InterruptedException {
        Process node = new ProcessBuilder(
                        "node",
                        SCRIPT.toString(),
                        JOSE.toString(),
                        site.url() + "/rest/guildhall/1.0/issuer/keys",
                        file.toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(node.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(node.waitFor()).as(said).isZero();
        return said;
    }
}
