package io.guildhall.devhost.rendering;

import com.atlassian.webresource.api.assembler.PageBuilderService;
import com.atlassian.webresource.api.assembler.RequiredResources;
import com.atlassian.webresource.api.assembler.WebResourceAssembler;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Collects what the page being built on a thread asks for. */
final class PageBuilds implements PageBuilderService {
    private final WebResources webResources;
    private final ThreadLocal<@Nullable Set<String>> current = new ThreadLocal<>();

    PageBuilds(WebResources webResources) {
        this.webResources = webResources;
    }

    /** Runs work that builds a page. What a page inside a page asks for, the outer one needs too. */
    <T, X extends Exception> Build<T> building(Work<T, X> work) throws X {
        Set<String> outer = current.get();
        Set<String> own = new LinkedHashSet<>();
        current.set(own);
        try {
            T result = work.run();
            return new Build<>(result, webResources.withDependencies(own));
        } finally {
            if (outer == null) {
                current.remove();
            } else {
                outer.addAll(own);
                current.set(outer);
            }
        }
    }

    @Override
    public WebResourceAssembler assembler() {
        RequiredResources resources = new RequiredResources() {
            @Override
            public RequiredResources requireWebResource(String completeModuleKey) {
                require(List.of(completeModuleKey), completeModuleKey);
                return this;
            }

            @Override
            public RequiredResources requireContext(String context) {
                List<String> inIt = webResources.in(context);
                if (inIt.isEmpty() && !WebResources.CONTEXTS.contains(context)) {
                    throw new IllegalArgumentException("no web resource is in the context " + context);
                }
                require(inIt, context);
                return this;
            }
        };
        return () -> resources;
    }

    private void require(List<String> keys, String asked) {
        Set<String> page = current.get();
        if (page == null) {
            throw new IllegalStateException("no page is being built on this thread that could need " + asked);
        }
        webResources.withDependencies(keys);
        page.addAll(keys);
    }

    /** Builds a page. */
    interface Work<T, X extends Exception> {
        T run() throws X;
    }

    /** What was built, and what it needs. */
    record Build<T>(T result, List<String> webResources) {}
}
