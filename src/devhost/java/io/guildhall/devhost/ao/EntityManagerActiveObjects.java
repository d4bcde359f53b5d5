package io.guildhall.devhost.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.sal.api.transaction.TransactionCallback;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import net.java.ao.ActiveObjectsException;
import net.java.ao.DBParam;
import net.java.ao.EntityManager;
import net.java.ao.Query;
import net.java.ao.RawEntity;
import org.jspecify.annotations.Nullable;

/** Passes each call on to the real Active Objects; an {@link SQLException} becomes the cause of an unchecked one. */
final class EntityManagerActiveObjects implements ActiveObjects {
    private final Supplier<PluginTables> tables;

    /** @param tables asked at each call, so that it may refuse and so that nothing of the plugin is kept */
    EntityManagerActiveObjects(Supplier<PluginTables> tables) {
        this.tables = tables;
    }

    @Override
    public <T extends RawEntity<K>, K> T[] find(Class<T> type, Query query) {
        return ask(type, manager -> manager.find(type, query));
    }

    @Override
    public <T extends RawEntity<K>, K> T[] find(Class<T> type, String criteria, Object... parameters) {
        return ask(type, manager -> manager.find(type, criteria, parameters));
    }

    @Override
    public <T extends RawEntity<K>, K> @Nullable T get(Class<T> type, K key) {
        return ask(type, manager -> manager.get(type, key));
    }

    @Override
    public <T extends RawEntity<K>, K> T create(Class<T> type, DBParam... params) {
        return ask(type, manager -> manager.create(type, params));
    }

    @Override
    public <T extends RawEntity<K>, K> void create(Class<T> type, List<Map<String, @Nullable Object>> rows) {
        ask(type, manager -> {
            manager.create(type, rows);
            return rows.size();
        });
    }

    @Override
    public <K> int count(Class<? extends RawEntity<K>> type, String criteria, Object... parameters) {
        return ask(type, manager -> manager.count(type, criteria, parameters));
    }

    @Override
    public <K> int deleteWithSQL(Class<? extends RawEntity<K>> type, String criteria, Object... parameters) {
        return ask(type, manager -> manager.deleteWithSQL(type, criteria, parameters));
    }

    @Override
    public <T> T executeInTransaction(TransactionCallback<T> callback) {
        return tables.get().database().inTransaction(callback::doInTransaction);
    }

    private <R> R ask(Class<? extends RawEntity<?>> type, Question<R> question) {
        try {
            return question.answeredBy(tables.get().managing(type));
        } catch (SQLException e) {
            throw new ActiveObjectsException("the database refused a call for " + type.getName(), e);
        }
    }

    private interface Question<R> {
        R answeredBy(EntityManager manager) throws SQLException;
    }
}
