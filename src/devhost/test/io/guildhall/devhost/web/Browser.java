package io.guildhall.devhost.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.StringJoiner;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Keeps cookies, follows nothing by itself. */
final class Browser {
    private final URI base;
    private final CookieManager cookies;
    private final HttpClient http;

    Browser(URI base) {
        this(base, new CookieManager());
    }

    private Browser(URI base, CookieManager cookies) {
        this.base = base;
        this.cookies = cookies;
        this.http = HttpClient.newBuilder()
                .cookieHandler(cookies)
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
    }

    /** The same browser, with the same cookies, at another address. */
    Browser at(URI other) {
        return new Browser(other, cookies);
    }

    /** An answer, with its page parsed. */
    record Answer(int status, String text, HttpResponse<String> raw) {
        Document page() {
            return Jsoup.parse(text);
        }

        String location() {
            return header("Location");
        }

        String header(String name) {
            return raw.headers().firstValue(name).orElse("");
        }
    }

    Answer get(String path, String... headers) {
        return send(HttpRequest.newBuilder(URI.create(base + path)).GET(), headers);
    }

    /** Sends a form with names and values in turn. */
    Answer post(String path, String... fields) {
        StringJoiner form = new StringJoiner("&");
        for (int i = 0; i < fields.length; i += 2) {
            form.add(encoded(fields[i]) + "=" + encoded(fields[i + 1]));
        }
        return send(
                HttpRequest.newBuilder(URI.create(base + path))
                        .POST(HttpRequest.BodyPublishers.ofString(form.toString())),
                "Content-Type",
                "application/x-www-form-urlencoded");
    }

    /** Sends a form as it is, with headers. */
    Answer postWith(String path, String form, String... headers) {
        String[] all = java.util.Arrays.copyOf(headers, headers.length + 2);
        all[headers.length] = "Content-Type";
        all[headers.length + 1] = "application/x-www-form-urlencoded";
        return send(
                HttpRequest.newBuilder(URI.create(base + path)).POST(HttpRequest.BodyPublishers.ofString(form)), all);
    }

    /** The same with the token of the session. */
    Answer submit(String path, String... fields) {
        String[] all = java.util.Arrays.copyOf(fields, fields.length + 2);
        all[fields.length] = FormToken.PARAMETER;
        all[fields.length + 1] = token();
        return post(path, all);
    }

    /** Sends a file as a form does, with the token of the session. */
    Answer upload(String path, String field, byte[] content) {
        String boundary = "----a-boundary";
        String head =
                "--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + FormToken.PARAMETER + "\"\r\n\r\n"
                        + token() + "\r\n--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + field
                        + "\"; filename=\"app.jar\"\r\nContent-Type: application/java-archive\r\n\r\n";
        return send(
                HttpRequest.newBuilder(URI.create(base + path))
                        .POST(HttpRequest.BodyPublishers.ofByteArrays(java.util.List.of(
                                head.getBytes(StandardCharsets.UTF_8),
                                content,
                                ("\r\n--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8)))),
                "Content-Type",
                "multipart/form-data; boundary=" + boundary);
    }

    String token() {
        return get("/login.action").page().select("meta[name=ajs-atl-token]").attr("content");
    }

    Answer logIn(String username, String password, String destination) {
        return post("/dologin.action", "os_username", username, "os_password", password, "os_destination", destination);
    }

    CookieManager cookies() {
        return cookies;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private Answer send(HttpRequest.Builder request, String... headers) {
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            HttpResponse<String> response = http.send(request.build(), BodyHandlers.ofString());
            return new Answer(response.statusCode(), response.body(), response);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
