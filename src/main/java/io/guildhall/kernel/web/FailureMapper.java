package io.guildhall.kernel.web;

import io.guildhall.kernel.Refusal;
import jakarta.inject.Inject;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Arrays;

/** Answers in our form what goes wrong before a resource is reached: no such address, method or type, and anything unexpected. */
@Provider
public final class FailureMapper implements ExceptionMapper<RuntimeException> {
    private final Problems problems;

    @Inject
    public FailureMapper(Problems problems) {
        this.problems = problems;
    }

    @Override
    public Response toResponse(RuntimeException failure) {
        if (failure instanceof WebApplicationException web) {
            return answer(web);
        }
        // On this side JAX-RS throws it where a header or parameter cannot be read.
        return failure instanceof ProcessingException
                ? problems.refused(Refusal.of(RequestRefusal.MALFORMED, 1, 1))
                : problems.failed(failure);
    }

    private Response answer(WebApplicationException web) {
        Response theirs = web.getResponse();
        if (theirs.getStatus() >= 500) {
            return problems.failed(web);
        }
        return Arrays.stream(RequestRefusal.values())
                .filter(each -> each.status() == theirs.getStatus())
                .findFirst()
                .map(each -> withAllow(problems.refused(Refusal.of(each, 1, 1)), theirs))
                .orElse(theirs);
    }

    private static Response withAllow(Response ours, Response theirs) {
        Object allow = theirs.getHeaders().getFirst(HttpHeaders.ALLOW);
        return allow == null
                ? ours
                : Response.fromResponse(ours).header(HttpHeaders.ALLOW, allow).build();
    }
}
