package io.guildhall.devhost.web;

import io.guildhall.devhost.plugin.ManagedPlugins.Upload;
import jakarta.servlet.MultipartConfigElement;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;

/** Takes the jar of an app from the form on {@link AdminPlugins}, up to 100 MB. */
final class UploadPlugin implements Screen {
    static final String PATH = "/admin/plugins/upload";
    private static final long MEGABYTE = 1024L * 1024;
    private static final long MOST_MEGABYTES = 100;
    private static final String BACK = "/admin/plugins";

    /** What the server is told about the form; its own limit is twice ours, so that ours can be explained. */
    static MultipartConfigElement limits() {
        return new MultipartConfigElement("", -1, 2 * MOST_MEGABYTES * MEGABYTE, (int) MEGABYTE);
    }

    @Override
    public void get(Exchange exchange) throws IOException {
        exchange.redirect(BACK);
    }

    @Override
    public void post(Exchange exchange) throws IOException, ServletException {
        Part part = exchange.request().getPart("plugin");
        if (part == null || part.getSize() == 0) {
            exchange.redirect(BACK, "No file was sent. Choose the jar of an app and try again.");
        } else if (part.getSize() > MOST_MEGABYTES * MEGABYTE) {
            exchange.redirect(BACK, tooLarge());
        } else {
            try (InputStream content = part.getInputStream()) {
                Upload upload = exchange.site().apps().upload(content);
                boolean isNew = upload.installed() && upload.before().isEmpty();
                exchange.redirect(
                        isNew ? AdminPlugins.afterInstalling(upload.report().pluginKey()) : BACK, told(upload));
            }
        }
    }

    private static String tooLarge() {
        return "The file is larger than " + MOST_MEGABYTES
                + " MB, so it was not installed. Leave out of the jar what the" + " app does not need.";
    }

    private static String told(Upload upload) {
        String key = upload.report().pluginKey();
        if (!upload.installed()) {
            return "The app was not installed, and what was installed before stays. "
                    + String.join("; ", upload.report().reasons());
        }
        String what = upload.before().isPresent() ? "was upgraded" : "was installed";
        String warning = upload.sameVersion()
                ? " Its version was installed before: Confluence may go on with the old code, so raise the version."
                : "";
        return "The app " + key + " " + what + ": " + upload.report().summary() + "." + warning;
    }
}
