package io.guildhall.devhost.web;

import io.guildhall.devhost.plugin.TestBundle;
import java.nio.file.Path;

/**
 * A plugin whose servlet puts something into the session, as {@code what} says, and tells what lies there; while it does that it has another node keep something, if {@code meanwhile}
 * is an address of its.
 */
final class KeepingPlugin {
    private static final String SERVLET = """
            package keeping;
            import jakarta.servlet.http.HttpServlet;
            import jakarta.servlet.http.HttpServletRequest;
            import jakarta.servlet.http.HttpServletResponse;
            @com.atlassian.annotations.security.UnrestrictedAccess
            public class Keeper extends HttpServlet {
                public static class Own implements java.io.Serializable {}
                protected void doGet(HttpServletRequest request, HttpServletResponse response) throws java.io.IOException {
                    Object kept = request.getSession().getAttribute("kept");
                    if (request.getParameter("meanwhile") != null) {
                        post(request.getParameter("meanwhile"), request.getHeader("Cookie"));
                    }
                    response.setContentType("text/plain");
                    response.getWriter().write("kept " + kept);
                }
                private static void post(String address, String cookie) throws java.io.IOException {
                    var other = (java.net.HttpURLConnection) new java.net.URL(address).openConnection();
                    other.setRequestMethod("POST");
                    other.setRequestProperty("Cookie", cookie);
                    if (other.getResponseCode() != 200) throw new java.io.IOException("answered " + other.getResponseCode());
                }
                protected void doPost(HttpServletRequest request, HttpServletResponse response) {
                    Object what = switch (String.valueOf(request.getParameter("what"))) {
                        case "a class of its own" -> new Own();
                        case "a list with one" -> new java.util.ArrayList<Object>(java.util.List.of("word", new Own()));
                        case "an array of them" -> new Own[0];
                        case "something that cannot be written" -> new Object();
                        default -> "word";
                    };
                    request.getSession().setAttribute("kept", what);
                }
            }
            """;

    private KeepingPlugin() {}

    static Path in(Path directory) {
        return TestBundle.of("sample.keeping", "1.0.0")
                .header("Import-Package", "com.atlassian.annotations.security,jakarta.servlet,jakarta.servlet.http")
                .source(SERVLET)
                .module("""
                        <servlet key="keeper" class="keeping.Keeper"><url-pattern>/keeping</url-pattern></servlet>""")
                .in(directory);
    }
}
