package io.guildhall.devhost.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.Writer;
import org.eclipse.jetty.ee10.servlet.ErrorHandler;

/** The pages for errors that no screen answered: a status and a sentence, never a stack trace. */
final class ErrorPages extends ErrorHandler {
    ErrorPages() {
        setShowStacks(false);
        setShowServlet(false);
        setShowMessageInTitle(false);
    }

    static String title(int status) {
        return switch (status) {
            case 400 -> "Bad request";
            case 403 -> "Not permitted";
            case 404 -> "Page not found";
            case 405 -> "Method not allowed";
            case 409 -> "Conflict";
            case 500 -> "Something went wrong";
            default -> "Error " + status;
        };
    }

    @Override
    protected void writeErrorPage(
            HttpServletRequest request, Writer writer, int code, String message, boolean showStacks)
            throws IOException {
        String title = Html.escape(title(code));
        String context = Html.escape(request.getContextPath());
        writer.write("<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>" + title
                + "</title><link rel=\"stylesheet\" href=\"" + context + "/s/host/host.css\"></head>"
                + "<body class=\"host-plain\"><main><h1>" + title + "</h1><p>The server answered with status " + code
                + ".</p><p><a href=\"" + context + "/\">To the dashboard</a></p></main></body></html>");
    }
}
