package io.guildhall.devhost.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.guildhall.devhost.database.Database;
import io.guildhall.devhost.plugin.HostService;
import io.guildhall.devhost.plugin.ModuleElement;
import io.guildhall.devhost.plugin.ModuleRefused;
import io.guildhall.devhost.plugin.ModuleType;
import io.guildhall.devhost.plugin.Plugin;
import java.util.List;
import net.java.ao.RawEntity;

/** The {@code ao} modules, and the service made from them. */
public final class ActiveObjectsModules implements ModuleType {
    public ActiveObjectsModules(Database database) {}

    @Override
    public String element() {
        return "ao";
    }

    @Override
    public Enabled enable(Plugin plugin, ModuleElement module) throws ModuleRefused {
        throw new UnsupportedOperationException("ao");
    }

    /** The service for a plugin. It refuses to work before the plugin is ready, as calls in constructors would block in Confluence. */
    public HostService<ActiveObjects> service() {
        throw new UnsupportedOperationException("ao service");
    }

    /** For tests without a bundle: tables made for these entity types under a namespace, in this database. */
    public static ActiveObjects over(
            Database database, String namespace, List<Class<? extends RawEntity<?>>> entities) {
        throw new UnsupportedOperationException("over");
    }
}
