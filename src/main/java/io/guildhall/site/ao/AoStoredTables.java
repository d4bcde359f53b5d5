package io.guildhall.site.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.guildhall.kernel.ao.KeptBack;
import io.guildhall.site.StoredTables;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.java.ao.Query;
import net.java.ao.RawEntity;
import net.java.ao.schema.Table;
import org.jspecify.annotations.Nullable;

/**
 * All tables of the app in the host's database. They are those of the descriptor, which the host makes them from, so none can be forgotten; columns are
 * called as their getters are.
 */
@Named
final class AoStoredTables implements StoredTables {
    private static final String DESCRIPTOR = "/atlassian-plugin.xml";
    private static final Pattern ENTITY = Pattern.compile("<entity>([^<]+)</entity>");
    private static final Pattern GETTER = Pattern.compile("(?:get|is)([A-Z].*)");

    private final ActiveObjects ao;
    private final Map<String, Class<? extends RawEntity<Long>>> tables = new LinkedHashMap<>();

    @Inject
    AoStoredTables(ActiveObjects ao) {
        this.ao = ao;
        ENTITY.matcher(descriptor())
                .results()
                .map(found -> entity(found.group(1)))
                .forEach(each -> tables.put(name(each), each));
    }

    @Override
    public List<String> names() {
        return tables.entrySet().stream()
                .filter(table -> !table.getValue().isAnnotationPresent(KeptBack.class))
                .map(Map.Entry::getKey)
                .toList();
    }

    @Override
    public List<String> keptBack() {
        return tables.entrySet().stream()
                .flatMap(table -> table.getValue().isAnnotationPresent(KeptBack.class)
                        ? Stream.of(table.getKey())
                        : getters(table.getValue())
                                .filter(getter -> getter.isAnnotationPresent(KeptBack.class))
                                .map(getter -> table.getKey() + '.' + column(getter)))
                .toList();
    }

    @Override
    public void walk(String table, Consumer<Map<String, Object>> each) {
        if (!names().contains(table)) {
            throw new IllegalArgumentException("no table that may be taken out: " + table);
        }
        walk(Objects.requireNonNull(tables.get(table)), each);
    }

    private <E extends RawEntity<Long>> void walk(Class<E> table, Consumer<Map<String, Object>> each) {
        List<Method> columns = getters(table)
                .filter(getter -> !getter.isAnnotationPresent(KeptBack.class))
                .toList();
        long last = 0;
        E[] rows = after(table, last);
        while (rows.length > 0) {
            for (E row : rows) {
                Map<String, Object> values = new LinkedHashMap<>();
                columns.forEach(column -> put(values, column(column), read(column, row)));
                last = (long) Objects.requireNonNull(values.get("id"));
                each.accept(values);
            }
            rows = after(table, last);
        }
    }

    private <E extends RawEntity<Long>> E[] after(Class<E> table, long last) {
        return ao.find(table, Query.select().where("ID > ?", last).order("ID").limit(STRETCH));
    }

    private static void put(Map<String, Object> values, String column, @Nullable Object value) {
        if (value != null) {
            values.put(column, value);
        }
    }

    private static @Nullable Object read(Method getter, Object row) {
        try {
            return getter.invoke(row);
        } catch (ReflectiveOperationException broken) {
            throw new IllegalStateException("a column that cannot be read: " + getter, broken);
        }
    }

    private static Stream<Method> getters(Class<?> table) {
        return Stream.of(table.getMethods())
                .filter(method -> method.getDeclaringClass() == table && method.getParameterCount() == 0)
                .filter(method -> GETTER.matcher(method.getName()).matches())
                .sorted(Comparator.comparing(
                                (Method method) -> !method.getName().equals("getID"))
                        .thenComparing(Method::getName));
    }

    private static String column(Method getter) {
        String name = getter.getName().replaceFirst("^(get|is)", "");
        return name.equals("ID") ? "id" : name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }

    private static String name(Class<?> entity) {
        return entity.getAnnotation(Table.class).value();
    }

    @SuppressWarnings("unchecked")
    private static Class<? extends RawEntity<Long>> entity(String name) {
        try {
            return (Class<? extends RawEntity<Long>>) Class.forName(name, false, AoStoredTables.class.getClassLoader());
        } catch (ClassNotFoundException missing) {
            throw new IllegalStateException("the descriptor names a table that is not there", missing);
        }
    }

    private static String descriptor() {
        try (InputStream in = Objects.requireNonNull(AoStoredTables.class.getResourceAsStream(DESCRIPTOR))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
