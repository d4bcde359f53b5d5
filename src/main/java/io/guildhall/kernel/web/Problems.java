package io.guildhall.kernel.web;

import io.guildhall.kernel.Ids;
import io.guildhall.kernel.Refusal;
import io.guildhall.kernel.RefusalCode;
import io.guildhall.kernel.Texts;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The one place where refusals and failures become HTTP: {@code application/problem+json} with a stable code and a text for the caller. */
@Named
public final class Problems {
    static final String MEDIA_TYPE = "application/problem+json";

    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);
    private static final String TEXT = "guildhall.refusal.";
    private static final Map<Integer, String> TITLES = Map.ofEntries(
            Map.entry(400, "Bad Request"),
            Map.entry(401, "Unauthorized"),
            Map.entry(403, "Forbidden"),
            Map.entry(404, "Not Found"),
            Map.entry(405, "Method Not Allowed"),
            Map.entry(406, "Not Acceptable"),
            Map.entry(409, "Conflict"),
            Map.entry(412, "Precondition Failed"),
            Map.entry(413, "Content Too Large"),
            Map.entry(415, "Unsupported Media Type"),
            Map.entry(422, "Unprocessable Content"),
            Map.entry(428, "Precondition Required"));

    private final Texts texts;
    private final Ids ids;
    private final Dates dates;

    @Inject
    public Problems(Texts texts, Ids ids, Clock clock) {
        this.texts = texts;
        this.ids = ids;
        this.dates = new Dates(texts, clock);
    }

    /** Says why something expected did not happen. */
    Response refused(Refusal refusal) {
        int status = status(refusal.code());
        JsonObject problem =
                problem(status, refusal.code().code(), refusal.details()).maybe("found", found(refusal.details()));
        if (!refusal.fields().isEmpty()) {
            problem.list("fields", refusal.fields(), this::field);
        }
        return response(status, problem);
    }

    /** Logs a failure under an id and tells the caller nothing but the id. */
    Response failed(Throwable failure) {
        String id = ids.next();
        LOG.error("A request to Guildhall failed, error id {}", id, failure);
        JsonObject problem = new JsonObject()
                .with("title", "Internal Server Error")
                .with("status", 500)
                .with("code", "request.failed")
                .with("detail", texts.text(TEXT + "request.failed", id))
                .with("errorId", id);
        return response(500, problem);
    }

    /** The words for a refusal without details, for answers that hold more than one. */
    public String detail(RefusalCode code) {
        return text(code.code(), List.of());
    }

    private JsonObject problem(int status, String code, List<Object> details) {
        return new JsonObject()
                .with("title", TITLES.getOrDefault(status, "Refused"))
                .with("status", status)
                .with("code", code)
                .with("detail", text(code, details));
    }

    private JsonObject field(Refusal.FieldError field) {
        return new JsonObject()
                .with("name", field.name())
                .with("code", field.code())
                .with("message", text(field.code(), field.details()));
    }

    /** The state that was found instead, for programs. */
    private static Optional<Object> found(List<Object> details) {
        return details.stream().filter(Enum.class::isInstance).findFirst();
    }

    private String text(String code, List<Object> details) {
        return texts.text(TEXT + code, details.stream().map(this::inWords).toArray());
    }

    private Object inWords(Object detail) {
        if (detail instanceof Enum<?> constant) {
            return texts.text(TEXT + "found." + constant.name());
        }
        if (detail instanceof Instant instant) {
            return dates.exact(instant);
        }
        if (detail instanceof LocalDate day) {
            return dates.day(day);
        }
        if (detail instanceof String text) {
            return text.isEmpty() ? texts.text(TEXT + "somebody") : Isolate.of(text);
        }
        return detail;
    }

    private static Response response(int status, JsonObject problem) {
        return Response.status(status)
                .type(MEDIA_TYPE)
                .header("Cache-Control", "no-store")
                .entity(JsonWriter.bytes(problem))
                .build();
    }

    private static int status(RefusalCode code) {
        if (code instanceof RequestRefusal request) {
            return request.status();
        }
        return switch (code.kind()) {
            case LOGIN_NEEDED -> 401;
            case FORBIDDEN -> 403;
            case NOT_FOUND -> 404;
            case CONFLICT -> 409;
            case STALE -> 412;
            case INVALID -> 422;
        };
    }
}
