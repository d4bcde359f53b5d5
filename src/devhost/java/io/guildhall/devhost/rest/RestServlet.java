package io.guildhall.devhost.rest;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/** Finds the application for a path under {@code /rest}; opens no transaction. */
final class RestServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private final transient Mounts mounts;
    private final transient LateServletContext context;

    RestServlet(Mounts mounts, LateServletContext context) {
        this.mounts = mounts;
        this.context = context;
    }

    @Override
    public void init() {
        context.is(getServletContext());
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        String path = Optional.ofNullable(request.getPathInfo()).orElse("");
        Optional<Mounts.Found> found = mounts.find(path);
        if (found.isEmpty()) {
            PlainAnswer.NO_SUCH_MODULE.send(response);
            Unread.swallow(request);
        } else {
            found.get().application().serve(new BelowMount(request, found.get().base()), response);
            Unread.swallow(request);
        }
    }
}
