package io.guildhall.devhost.data;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;

/** Sends requests one after the other, each as the user it names. */
final class Replay {
    private static final int FIRST_BAD_STATUS = 300;
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
    private final String base;

    Replay(URI base) {
        this.base = base.toString().replaceAll("/$", "");
    }

    /** Stops at the first request that does not succeed; a redirect, say to the login page, is no success. */
    void send(List<Request> requests) throws BadData {
        for (Request request : requests) {
            HttpResponse<String> answer = send(request);
            if (answer.statusCode() >= FIRST_BAD_STATUS) {
                throw request.place()
                        .bad(request.method() + " " + request.path() + " as " + request.as() + " was answered "
                                + answer.statusCode() + ": " + answer.body());
            }
        }
    }

    private HttpResponse<String> send(Request request) throws BadData {
        try {
            return client.send(http(request), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw request.place().bad("no answer from " + base + request.path() + ": " + e, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw request.place().bad("interrupted", e);
        }
    }

    private HttpRequest http(Request request) {
        HttpRequest.BodyPublisher body = request.body().isEmpty()
                ? HttpRequest.BodyPublishers.noBody()
                : HttpRequest.BodyPublishers.ofString(request.body());
        HttpRequest.Builder http = HttpRequest.newBuilder(URI.create(base + request.path()))
                .timeout(PATIENCE)
                .header("Authorization", "Basic " + credentials(request.as()))
                .header("Content-Type", "application/json")
                .header("X-Atlassian-Token", "no-check")
                .method(request.method(), body);
        return (request.ifMatch().isEmpty() ? http : http.header("If-Match", request.ifMatch())).build();
    }

    /** The password of everybody is the username. */
    private static String credentials(String username) {
        return Base64.getEncoder().encodeToString((username + ":" + username).getBytes(StandardCharsets.UTF_8));
    }
}
