package io.guildhall.devhost.web;

import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** Leads from the root of the server to the site. */
final class ToContext extends Handler.Abstract.NonBlocking {
    private final String contextPath;

    ToContext(String contextPath) {
        this.contextPath = contextPath;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        String path = Request.getPathInContext(request);
        if (!path.equals("/") && !path.equals(contextPath)) {
            return false;
        }
        Response.sendRedirect(request, response, callback, contextPath + "/");
        return true;
    }
}
