package io.guildhall.devhost.rest;

import com.atlassian.sal.api.websudo.WebSudoManager;
import io.guildhall.devhost.confluence.Callers;
import io.guildhall.devhost.plugin.ModuleElement;
import io.guildhall.devhost.plugin.ModuleRefused;
import io.guildhall.devhost.plugin.ModuleType;
import io.guildhall.devhost.plugin.Plugin;
import jakarta.servlet.http.HttpServlet;
import java.util.List;

/** The {@code rest} modules, and the servlet that serves them under {@code /rest/*}. Thread-safe. */
public final class RestModules implements ModuleType {
    private final Callers callers;
    private final WebSudoManager secureSessions;
    private final Mounts mounts = new Mounts();
    private final LateServletContext context = new LateServletContext();
    private final RestServlet servlet = new RestServlet(mounts, context);

    /**
     * @param callers who is calling and what they may do
     * @param secureSessions whether a caller's password was asked for again
     */
    public RestModules(Callers callers, WebSudoManager secureSessions) {
        this.callers = callers;
        this.secureSessions = secureSessions;
    }

    @Override
    public String element() {
        return "rest";
    }

    @Override
    public Enabled enable(Plugin plugin, ModuleElement module) throws ModuleRefused {
        Mount mount = Mount.of(module);
        if (mounts.isTaken(mount)) {
            throw new ModuleRefused(mount.base() + " is already served");
        }
        ResourceClasses classes = ResourceClasses.make(plugin, module);
        RestApplication application = RestApplication.start(
                plugin,
                classes,
                List.of(new XsrfFilter(), new AccessFilter(callers), new WebSudoFilter(secureSessions)),
                context.proxy());
        mounts.add(mount, application);
        return new Enabled() {
            @Override
            public void settle() {
                mounts.remove(mount);
                application.settle();
            }

            @Override
            public void disable() {
                application.stop();
            }
        };
    }

    /** The one servlet for all of them, to be mounted at {@code /rest/*}. It works for modules enabled before and after it starts. */
    public HttpServlet servlet() {
        return servlet;
    }
}
