package io.guildhall.devhost.plugin;

/** One kind of module in {@code atlassian-plugin.xml}. */
public interface ModuleType {
    /** The name of the element, for example {@code xhtml-macro}. */
    String element();

    /**
     * Makes the module work.
     *
     * @return what undoes it when the plugin is disabled
     * @throws ModuleRefused with the reason an engineer needs, where Confluence would refuse it
     */
    Enabled enable(Plugin plugin, ModuleElement module) throws ModuleRefused;

    /** Undoes what enabling did. */
    interface Enabled {
        /** The plugin is ready and its beans were told that it started; called for every module. */
        default void started() {}

        /** Lets no new call in and waits a while for those under way; called for every module before the first is disabled. */
        default void settle() {}

        void disable();
    }
}
