package io.guildhall.devhost.rendering;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.plugin.services.VelocityHelperService;
import com.atlassian.sal.api.message.I18nResolver;
import com.atlassian.templaterenderer.TemplateRenderer;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import io.guildhall.devhost.confluence.Callers;
import io.guildhall.devhost.confluence.DevUser;
import io.guildhall.devhost.confluence.Users;
import io.guildhall.devhost.database.Database;
import io.guildhall.devhost.plugin.HostService;
import io.guildhall.devhost.plugin.ModuleType;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Everything that turns text into HTML, as services, module types and questions of the web pages. Thread-safe. */
public final class Rendering {
    private final Allowlists allowlists = new Allowlists();
    private final MethodGuard guard = new MethodGuard(allowlists::all);
    private final WebResources webResources = new WebResources();
    private final PageBuilds pageBuilds = new PageBuilds(webResources);
    private final Texts texts;
    private final Macros macros;
    private final Downloads downloads;
    private final Batches batches;
    private final PageAssets assets;
    private final MacroRunner runner;
    private final Links links;

    /**
     * Links to people show their keys only; see {@link #Rendering(Callers, Database, String, Users)}.
     *
     * @param callers whose language is used
     * @param contextPath for example {@code /confluence}
     */
    public Rendering(Callers callers, Database database, String contextPath) {
        this(callers, work -> () -> database.inTransaction(work), contextPath, key -> Optional.empty());
    }

    /**
     * @param callers whose language is used
     * @param contextPath for example {@code /confluence}
     * @param users whose names links to people show
     */
    public Rendering(Callers callers, Database database, String contextPath, Users users) {
        this(callers, work -> () -> database.inTransaction(work), contextPath, users::byKey);
    }

    /** @param inTransaction makes work run in a transaction that an exception rolls back */
    Rendering(
            Callers callers,
            UnaryOperator<Supplier<String>> inTransaction,
            String contextPath,
            Function<String, Optional<DevUser>> userByKey) {
        texts = new Texts(callers);
        macros = new Macros(texts);
        downloads = new Downloads(webResources, new ScriptTexts(texts));
        batches = new Batches(webResources, downloads, contextPath);
        assets = new PageAssets(webResources, batches);
        runner = new MacroRunner(macros, inTransaction);
        links = new Links(contextPath, userByKey);
    }

    /** {@code xhtml-macro}, {@code velocity-allowlist}, {@code resource}, {@code web-resource}. */
    public List<ModuleType> moduleTypes() {
        return List.of(
                new MacroModules(macros),
                new AllowlistModules(allowlists),
                new ResourceModules(texts, downloads),
                new WebResourceModules(webResources));
    }

    /** {@code VelocityHelperService}, {@code TemplateRenderer}, {@code I18nResolver}, {@code PageBuilderService}. */
    public List<HostService<?>> services() {
        return List.of(
                HostService.perPlugin(VelocityHelperService.class, plugin -> new PluginTemplates(plugin, guard)),
                HostService.perPlugin(TemplateRenderer.class, plugin -> new PluginTemplates(plugin, guard)),
                HostService.shared(I18nResolver.class, texts),
                HostService.shared(PageBuilderService.class, pageBuilds));
    }

    /**
     * Renders storage format that belongs to no content, such as the preview of something new.
     *
     * @throws BadStorageFormat as {@link #render(String, ContentEntityObject, String, String)}
     */
    public RenderedPage render(String storage, @Nullable String spaceKey, String outputType) throws BadStorageFormat {
        return render(storage, null, spaceKey, outputType);
    }

    /**
     * Renders storage format for the caller of this thread. Macros run inside a host transaction; one that throws shows an error box.
     *
     * @param entity the content that the text is of, which macros are told; null where there is none
     * @param outputType {@code display}, {@code preview}, {@code pdf} …
     * @throws BadStorageFormat where the text is not well-formed, or holds what this host does not know or allow
     */
    public RenderedPage render(
            String storage, @Nullable ContentEntityObject entity, @Nullable String spaceKey, String outputType)
            throws BadStorageFormat {
        Surroundings surroundings = new Surroundings(entity, spaceKey, outputType);
        StorageRenderer renderer = new StorageRenderer(storage, runner, links, surroundings);
        PageBuilds.Build<String> build = pageBuilds.building(renderer::render);
        return new RenderedPage(build.result(), build.webResources());
    }

    /** The macros that may be shown in the macro browser, in the caller's language, by category and label. */
    public List<MacroDescriptor> macros() {
        return macros.shown();
    }

    /** A text of any enabled plugin in the caller's language, or the key itself. */
    public String text(String key, Object... arguments) {
        return texts.format(key, arguments);
    }

    /** A text of any enabled plugin in one language, or the key itself. */
    public String text(Locale language, String key) {
        return texts.getText(language, key);
    }

    /**
     * A file behind {@code /download/resources/<plugin-key>[:<module-key>]/<name>}; scripts come with their texts filled in, so what is kept must be kept
     * by language.
     *
     * @param path what follows {@code /download/resources/}, decoded; a path that leads elsewhere finds nothing
     */
    public Optional<Download> download(String path) {
        return downloads.find(path);
    }

    /**
     * The addresses (without context path) of scripts and styles for these web resources, plus those of contexts such as {@code atl.general}, as far as
     * their conditions hold for the caller.
     *
     * @throws IllegalArgumentException naming a web resource that nobody has
     * @throws IllegalStateException naming data whose provider does not write JSON
     */
    public Assets assets(List<String> webResources, Set<String> contexts) {
        return assets.single(webResources, contexts);
    }

    /** The same as production has it: one file of each kind for the contexts, and one for what the page asks for beside them. */
    public Assets batchedAssets(List<String> webResources, Set<String> contexts) {
        return assets.batched(webResources, contexts);
    }

    /**
     * A file behind {@code /download/batch/…}.
     *
     * @param path what follows {@code /download/batch/}, decoded
     */
    public Optional<Batch> batch(String path) {
        return batches.find(path);
    }

    /**
     * Collects what {@code PageBuilderService} is asked for while a page of a plugin is built on this thread: complete keys, each after those that it
     * depends on, without the modules of AUI that every page has.
     */
    public List<String> requiredDuring(Runnable work) {
        return pageBuilds
                .building(() -> {
                    work.run();
                    return "";
                })
                .webResources();
    }

    /** The methods that templates called and that no plugin lists, sorted; none of them was run. */
    public List<String> blockedCalls() {
        return guard.blockedCalls();
    }

    /** Scripts and styles in the order in which they must stand, and data for the scripts: JSON by the key under which they claim it. */
    public record Assets(List<String> styles, List<String> scripts, Map<String, String> data) {}

    /** A batch as it is now; {@code unchanged} if it is still what its address speaks of, so that it may be kept for good. */
    public record Batch(Download download, boolean unchanged) {}

    /** A file to be served. */
    public record Download(byte[] content, String contentType) {}
}
