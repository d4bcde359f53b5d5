package io.guildhall.devhost.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.guildhall.devhost.database.Database;
import io.guildhall.devhost.plugin.HostService;
import io.guildhall.devhost.plugin.ModuleElement;
import io.guildhall.devhost.plugin.ModuleRefused;
import io.guildhall.devhost.plugin.ModuleType;
import io.guildhall.devhost.plugin.Plugin;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import net.java.ao.RawEntity;

/** The {@code ao} modules, and the service made from them. */
public final class ActiveObjectsModules implements ModuleType {
    private final Database database;
    private final Map<String, PluginTables> byPlugin = new ConcurrentHashMap<>();

    /** @param database where the tables are */
    public ActiveObjectsModules(Database database) {
        this.database = database;
    }

    @Override
    public String element() {
        return "ao";
    }

    /**
     * Notes the entities of a plugin; the tables are made when they are first used.
     *
     * @throws ModuleRefused without a namespace or an entity, for a second {@code <ao>}, and for what Active Objects would not take
     */
    @Override
    public Enabled enable(Plugin plugin, ModuleElement module) throws ModuleRefused {
        Declaration declaration = Declaration.read(plugin, module, database);
        PluginTables tables = new PluginTables(database, declaration.namespace(), declaration.types());
        if (byPlugin.putIfAbsent(plugin.key(), tables) != null) {
            throw new ModuleRefused("a plugin may have one <ao>");
        }
        return () -> byPlugin.remove(plugin.key(), tables);
    }

    /** The service for a plugin. It refuses to work before the plugin is ready, as calls in constructors would block in Confluence. */
    public HostService<ActiveObjects> service() {
        return HostService.perPlugin(
                ActiveObjects.class, plugin -> new EntityManagerActiveObjects(() -> tablesOf(plugin)));
    }

    /**
     * For tests without a bundle: tables made for these entity types under a namespace, in this database.
     *
     * @throws IllegalArgumentException or IllegalStateException for an entity that Active Objects would not take
     */
    public static ActiveObjects over(
            Database database, String namespace, List<Class<? extends RawEntity<?>>> entities) {
        entities.forEach(type -> EntityTypes.check(type, database, TableNames.of(namespace)));
        PluginTables tables = new PluginTables(database, namespace, new EntityTypes(entities));
        return new EntityManagerActiveObjects(() -> tables);
    }

    private PluginTables tablesOf(Plugin plugin) {
        if (!plugin.ready()) {
            throw new IllegalStateException("Active Objects is not ready: " + plugin.key()
                    + " is not enabled yet. Call it from LifecycleAware.onStart or later, not from a constructor.");
        }
        PluginTables tables = byPlugin.get(plugin.key());
        if (tables == null) {
            throw new IllegalStateException(plugin.key() + " has no <ao> module that is enabled");
        }
        return tables;
    }
}
