package io.guildhall.devhost.rendering;

import io.guildhall.devhost.confluence.Callers;
import io.guildhall.devhost.database.Database;
import io.guildhall.devhost.plugin.HostService;
import io.guildhall.devhost.plugin.ModuleType;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Everything that turns text into HTML, as services, module types and questions of the web pages. */
public final class Rendering {
    /**
     * @param callers whose language is used
     * @param contextPath for example {@code /confluence}
     */
    public Rendering(Callers callers, Database database, String contextPath) {}

    /** {@code xhtml-macro}, {@code velocity-allowlist}, {@code resource}, {@code web-resource}. */
    public List<ModuleType> moduleTypes() {
        throw new UnsupportedOperationException("moduleTypes");
    }

    /** {@code VelocityHelperService}, {@code TemplateRenderer}, {@code I18nResolver}, {@code PageBuilderService}. */
    public List<HostService<?>> services() {
        throw new UnsupportedOperationException("services");
    }

    /**
     * Renders storage format for the caller of this thread. Macros run inside a host transaction; one that throws shows an error box.
     *
     * @param outputType {@code display}, {@code preview}, {@code pdf} …
     * @throws BadStorageFormat where the text is not well-formed
     */
    public RenderedPage render(String storage, @Nullable String spaceKey, String outputType) throws BadStorageFormat {
        throw new UnsupportedOperationException("render");
    }

    /** The macros that may be shown in the macro browser, in the caller's language, by category and label. */
    public List<MacroDescriptor> macros() {
        throw new UnsupportedOperationException("macros");
    }

    /** A text of any enabled plugin in the caller's language, or the key itself. */
    public String text(String key, Object... arguments) {
        throw new UnsupportedOperationException("text");
    }

    /** A file behind {@code /download/resources/<plugin-key>[:<module-key>]/<name>}; scripts come with their texts filled in. */
    public Optional<Download> download(String path) {
        throw new UnsupportedOperationException("download");
    }

    /** The addresses (without context path) of scripts and styles for these web resources, plus those of a context such as {@code atl.general}. */
    public Assets assets(List<String> webResources, String context) {
        throw new UnsupportedOperationException("assets");
    }

    /** Collects what {@code PageBuilderService} is asked for while a page of a plugin is built on this thread. */
    public List<String> requiredDuring(Runnable work) {
        throw new UnsupportedOperationException("requiredDuring");
    }

    /** Scripts and styles in the order in which they must stand. */
    public record Assets(List<String> styles, List<String> scripts) {}

    /** A file to be served. */
    public record Download(byte[] content, String contentType) {}
}
