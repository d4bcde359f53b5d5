package io.guildhall.devhost.rest;

import io.guildhall.devhost.plugin.TestBundle;

/** A plugin with a REST module to try things on. */
final class SampleRest {
    private SampleRest() {}

    static TestBundle version(String version) {
        return TestBundle.of("sample.v" + version.replace('.', '-'), "1.0.0")
                .module("<rest key=\"rest\" path=\"/sample\" version=\"" + version
                        + "\"><package>sample.rest</package></rest>")
                .component("sample.Clerk")
                .source("""
                        package sample;
                        public class Clerk {
                            public String version() { return "%s"; }
                        }
                        """.formatted(version))
                .source(RESOURCE)
                .source(LOCKED)
                .source(RULED)
                .source(MAPPER)
                .source(SECURED)
                .source("package sample.rest; public class Refused extends RuntimeException {}".replace("; ", ";\n"));
    }

    private static final String RESOURCE = """
            package sample.rest;
            import com.atlassian.plugins.rest.api.security.annotation.*;
            import com.atlassian.annotations.security.XsrfProtectionExcluded;
            import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
            import jakarta.inject.Inject;
            import jakarta.servlet.http.HttpServletRequest;
            import jakarta.ws.rs.Consumes;
            import jakarta.ws.rs.GET;
            import jakarta.ws.rs.PATCH;
            import jakarta.ws.rs.POST;
            import jakarta.ws.rs.PUT;
            import jakarta.ws.rs.DELETE;
            import jakarta.ws.rs.Path;
            import jakarta.ws.rs.PathParam;
            import jakarta.ws.rs.Produces;
            import jakarta.ws.rs.core.Context;
            import jakarta.ws.rs.core.Response;
            import jakarta.ws.rs.core.UriInfo;
            import sample.Clerk;

            @Path("/")
            @Produces("application/json")
            @UnrestrictedAccess
            public class SampleResource {
                public record Answer(String version, String who) {}

                private final Clerk clerk;
                @Context private UriInfo uri;
                @Context private HttpServletRequest request;

                @Inject public SampleResource(Clerk clerk) { this.clerk = clerk; }

                @GET public Answer root() { return new Answer(clerk.version(), "root"); }
                @GET @Path("hello/{who}") public Answer hello(@PathParam("who") String who) { return new Answer(clerk.version(), who); }
                @GET @Path("uri") @Produces("text/plain") public String uri() { return uri.getBaseUri().getPath() + " " + uri.getPath() + " " + request.getMethod(); }
                @GET @Path("loader") @Produces("text/plain") public String loader() {
                    return String.valueOf(Thread.currentThread().getContextClassLoader() == getClass().getClassLoader());
                }
                @GET @Path("refused") public Answer refused() { throw new Refused(); }
                @GET @Path("site") @AnonymousSiteAccess public Answer site() { return root(); }
                @GET @Path("admin") @AdminOnly public Answer admin() { return root(); }
                @GET @Path("sysadmin") @SystemAdminOnly public Answer sysadmin() { return root(); }
                @POST @Path("people") @Consumes("application/json") public Response add(Answer body) { return Response.created(uri.getAbsolutePathBuilder().path(body.who()).build()).entity(body).build(); }
                @PUT @Path("people") public Answer put() { return root(); }
                @PATCH @Path("people") public Answer patch() { return root(); }
                @DELETE @Path("people") public Answer delete() { return root(); }
                @POST @Path("anything") public Answer anything() { return root(); }
                @PUT @Path("anything") public Answer putAnything() { return root(); }
                @PATCH @Path("anything") public Answer patchAnything() { return root(); }
                @DELETE @Path("anything") public Answer deleteAnything() { return root(); }
                @GET @Path("anything") public Answer readAnything() { return root(); }
                @POST @Path("excluded") @XsrfProtectionExcluded public Answer excluded() { return root(); }
            }
            """;

    private static final String LOCKED = """
            package sample.rest;
            import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
            import com.atlassian.plugins.rest.api.security.annotation.UnrestrictedAccess;
            import jakarta.ws.rs.GET;
            import jakarta.ws.rs.Path;

            @Path("locked")
            public class LockedResource {
                @GET public String plain() { return "in"; }
                @GET @Path("open") @UnrestrictedAccess public String open() { return "in"; }
                @GET @Path("servlets") @com.atlassian.annotations.security.UnrestrictedAccess public String servlets() { return "in"; }
                @GET @Path("both") @UnrestrictedAccess @com.atlassian.plugins.rest.api.security.annotation.AdminOnly
                public String both() { return "in"; }
            }
            """;

    private static final String RULED = """
            package sample.rest;
            import com.atlassian.plugins.rest.api.security.annotation.AdminOnly;
            import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
            import com.atlassian.plugins.rest.api.security.annotation.UnrestrictedAccess;
            import jakarta.ws.rs.GET;
            import jakarta.ws.rs.Path;

            @Path("ruled")
            @AdminOnly
            public class RuledResource {
                @GET public String plain() { return "in"; }
                @GET @Path("open") @UnrestrictedAccess public String open() { return "in"; }
                @GET @Path("site") @AnonymousSiteAccess public String site() { return "in"; }
            }
            """;

    private static final String SECURED = """
            package sample.rest;
            import com.atlassian.plugins.rest.api.security.annotation.UnrestrictedAccess;
            import com.atlassian.sal.api.websudo.WebSudoNotRequired;
            import com.atlassian.sal.api.websudo.WebSudoRequired;
            import jakarta.ws.rs.GET;
            import jakarta.ws.rs.Path;

            @Path("secured")
            @UnrestrictedAccess
            @WebSudoRequired
            public class SecuredResource {
                @GET public String plain() { return "in"; }
                @GET @Path("open") @WebSudoNotRequired public String open() { return "in"; }
            }
            """;

    private static final String MAPPER = """
            package sample.rest;
            import jakarta.inject.Inject;
            import jakarta.ws.rs.core.Context;
            import jakarta.ws.rs.core.Response;
            import jakarta.ws.rs.core.UriInfo;
            import jakarta.ws.rs.ext.ExceptionMapper;
            import jakarta.ws.rs.ext.Provider;
            import sample.Clerk;

            @Provider
            public class RefusedMapper implements ExceptionMapper<Refused> {
                private final Clerk clerk;
                @Context private UriInfo uri;
                @Inject public RefusedMapper(Clerk clerk) { this.clerk = clerk; }
                public Response toResponse(Refused e) { return Response.status(409).type("text/plain").entity("refused by " + clerk.version() + " at " + uri.getPath()).build(); }
            }
            """;
}
