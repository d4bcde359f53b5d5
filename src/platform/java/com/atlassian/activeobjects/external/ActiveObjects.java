package com.atlassian.activeobjects.external;

import com.atlassian.sal.api.transaction.TransactionCallback;
import java.util.List;
import java.util.Map;
import net.java.ao.DBParam;
import net.java.ao.Query;
import net.java.ao.RawEntity;
import org.jspecify.annotations.Nullable;

/**
 * The door to a plugin's tables. The entity types themselves are the real {@code net.java.ao} 6.1.1.
 * Mirrors {@code com.atlassian.activeobjects:activeobjects-plugin} of Confluence 10.2; evidence C10.
 */
public interface ActiveObjects {
    <T extends RawEntity<K>, K> T[] find(Class<T> type, Query query);

    <T extends RawEntity<K>, K> T[] find(Class<T> type, String criteria, Object... parameters);

    <T extends RawEntity<K>, K> @Nullable T get(Class<T> type, K key);

    <T extends RawEntity<K>, K> T create(Class<T> type, DBParam... params);

    /** Evidence K: mirrors {@code EntityManager.create}, which the binary of 6.1.1 has. */
    <T extends RawEntity<K>, K> void create(Class<T> type, List<Map<String, @Nullable Object>> rows);

    <K> int count(Class<? extends RawEntity<K>> type, String criteria, Object... parameters);

    <K> int deleteWithSQL(Class<? extends RawEntity<K>> type, String criteria, Object... parameters);

    <T> T executeInTransaction(TransactionCallback<T> callback);
}
