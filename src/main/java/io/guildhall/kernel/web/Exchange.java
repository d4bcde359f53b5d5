package io.guildhall.kernel.web;

import io.guildhall.kernel.Outcome;
import io.guildhall.kernel.Refusal;
import io.guildhall.kernel.Viewer;
import io.guildhall.kernel.Viewers;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * The way in for every REST resource: says who is calling, guards what changes something, runs the call, and turns whatever comes of it into
 * an answer. Nothing thrown below it reaches the host.
 */
@Named
public final class Exchange {
    private static final String TOKEN_HEADER = "X-Atlassian-Token";
    private static final String TOKEN_UNCHECKED = "no-check";

    private final Viewers viewers;
    private final Problems problems;

    @Inject
    public Exchange(Viewers viewers, Problems problems) {
        this.viewers = viewers;
        this.problems = problems;
    }

    /** Answers a question, which changes nothing. */
    public <T> Response show(Function<Viewer, Outcome<T>> call, Function<T, Reply> reply) {
        return guarded(() -> answer(call.apply(viewers.current()), done -> reply.apply(done.value())));
    }

    /** Answers a question with a file. Where reading fails after sending began, the connection ends without the end of the file. */
    public <T> Response send(Function<Viewer, Outcome<T>> call, Function<T, Download> file) {
        return guarded(() -> {
            Outcome<T> outcome = call.apply(viewers.current());
            return outcome.reason()
                    .map(problems::refused)
                    .orElseGet(() -> response(file.apply(outcome.result().orElseThrow())));
        });
    }

    /** Answers a question with content that is no JSON of ours, which no browser takes for anything else than it is said to be. */
    public <T> Response hand(Function<Viewer, Outcome<T>> call, Function<T, Content> content) {
        return guarded(() -> {
            Outcome<T> outcome = call.apply(viewers.current());
            return outcome.reason()
                    .map(problems::refused)
                    .orElseGet(() -> response(content.apply(outcome.result().orElseThrow())));
        });
    }

    private static Response response(Content content) {
        Response.ResponseBuilder response = Response.status(200)
                .type(content.type())
                .header("X-Content-Type-Options", "nosniff")
                .entity(content.body());
        if (!content.headers().containsKey(HttpHeaders.CACHE_CONTROL)) {
            response.header(HttpHeaders.CACHE_CONTROL, "no-store");
        }
        content.headers().forEach(response::header);
        return response.build();
    }

    private Response response(Download file) {
        StreamingOutput body = out -> write(file, out);
        return Response.status(200)
                .type(file.type())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Disposition", "attachment; filename=\"" + Download.safe(file.fileName()) + '"')
                .entity(body)
                .build();
    }

    private void write(Download file, OutputStream out) throws IOException {
        BufferedOutputStream buffered = new BufferedOutputStream(out);
        try {
            file.writing().to(buffered);
        } catch (RuntimeException | Error failure) {
            problems.failed(failure);
            throw new IOException("the file could not be written to its end");
        }
        buffered.flush();
    }

    /** Does what needs no body. Refused to anonymous people and without the token header, which a foreign page cannot send. */
    public <T> Response change(
            HttpHeaders headers, Function<Viewer, Outcome<T>> call, Function<Outcome.Done<T>, Reply> reply) {
        return guarded(() -> {
            Viewer viewer = viewers.current();
            Optional<Refusal> refusal = refusal(viewer, headers);
            return refusal.isPresent() ? problems.refused(refusal.get()) : answer(call.apply(viewer), reply);
        });
    }

    /**
     * Does what the body asks for; like {@link #change(HttpHeaders, Function, Function)}, and refused where the body is not what
     * {@code shape} takes.
     */
    public <B, T> Response change(
            HttpHeaders headers,
            InputStream body,
            Function<JsonBody, B> shape,
            BiFunction<Viewer, B, Outcome<T>> call,
            Function<Outcome.Done<T>, Reply> reply) {
        return change(headers, viewer -> read(headers, body, shape).then(value -> call.apply(viewer, value)), reply);
    }

    /**
     * Takes in a large file, which is only read once {@code admits} let the caller in; otherwise like {@link #change(HttpHeaders, Function, Function)}.
     *
     * @param most how many bytes it may have
     * @param call gets its properties as {@link JsonReader} reads them
     */
    public <T> Response take(
            HttpHeaders headers,
            InputStream body,
            int most,
            Function<Viewer, ? extends Outcome<?>> admits,
            BiFunction<Viewer, Map<String, Object>, Outcome<T>> call,
            Function<Outcome.Done<T>, Reply> reply) {
        return change(
                headers,
                viewer -> admits.apply(viewer)
                        .then(admitted -> RequestBody.read(headers, body, most))
                        .then(properties -> call.apply(viewer, properties)),
                reply);
    }

    /**
     * Replaces what was read before. A missing condition is told before wrong values are; whether the revision is stale before that too is
     * for the call to say, which gets those wrong values as a refusal.
     */
    public <B, T> Response replace(
            HttpHeaders headers,
            InputStream body,
            Function<JsonBody, B> shape,
            Replacement<B, T> call,
            Function<Outcome.Done<T>, Reply> reply) {
        return change(
                headers,
                viewer -> {
                    Outcome<B> wanted = read(headers, body, shape);
                    Optional<Refusal> unreadable =
                            wanted.reason().filter(refusal -> refusal.code() != RequestRefusal.INVALID);
                    return unreadable
                            .<Outcome<T>>map(Outcome::refused)
                            .orElseGet(
                                    () -> EntityTag.required(headers, revision -> call.with(viewer, revision, wanted)));
                },
                reply);
    }

    /** What replaces something. */
    @FunctionalInterface
    public interface Replacement<B, T> {
        /**
         * @param revision the one that was read; one that never was where the header held none of ours
         * @param wanted what the body asks for, or which of its values are wrong
         */
        Outcome<T> with(Viewer viewer, int revision, Outcome<B> wanted);
    }

    private static <B> Outcome<B> read(HttpHeaders headers, InputStream body, Function<JsonBody, B> shape) {
        Outcome<Map<String, Object>> properties = RequestBody.read(headers, body);
        return properties.then(each -> JsonBody.read(each, shape));
    }

    private static Optional<Refusal> refusal(Viewer viewer, HttpHeaders headers) {
        if (viewer.isAnonymous()) {
            return Optional.of(Refusal.of(RequestRefusal.LOGIN_NEEDED));
        }
        return TOKEN_UNCHECKED.equalsIgnoreCase(headers.getHeaderString(TOKEN_HEADER))
                ? Optional.empty()
                : Optional.of(Refusal.of(RequestRefusal.TOKEN_MISSING));
    }

    private <T> Response answer(Outcome<T> outcome, Function<Outcome.Done<T>, Reply> reply) {
        if (outcome instanceof Outcome.Done<T> done) {
            return response(reply.apply(done));
        }
        return problems.refused(outcome.reason().orElseThrow());
    }

    private static Response response(Reply reply) {
        Response.ResponseBuilder response = Response.status(reply.status())
                .type(MediaType.APPLICATION_JSON_TYPE)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .entity(JsonWriter.bytes(reply.body()));
        reply.headers().forEach(response::header);
        return response.build();
    }

    private Response guarded(Supplier<Response> work) {
        try {
            return work.get();
        } catch (RuntimeException | Error failure) {
            return problems.failed(failure);
        }
    }
}
