package io.guildhall.site.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.guildhall.kernel.ao.Batch;
import io.guildhall.kernel.ao.KeptBack;
import io.guildhall.kernel.ao.Unique;
import io.guildhall.site.StoredTables;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.java.ao.DBParam;
import net.java.ao.Query;
import net.java.ao.RawEntity;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
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
    private static final String ID = "id";
    /** As long as a text is whose column says nothing about it. */
    private static final int USUAL_LENGTH = 255;
    /** No text of the app is longer, in however many bytes a database counts. */
    private static final int LONGEST = 100_000;

    private static final Map<Class<?>, Kind> KINDS = Map.of(
            String.class, Kind.TEXT,
            long.class, Kind.LONG,
            Long.class, Kind.LONG,
            int.class, Kind.INT,
            Integer.class, Kind.INT);
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
        walk(open(table), each);
    }

    @Override
    public List<Column> columns(String table) {
        return getters(open(table))
                .filter(getter -> !getter.isAnnotationPresent(KeptBack.class)
                        && !column(getter).equals(ID))
                .map(AoStoredTables::described)
                .toList();
    }

    private static Column described(Method getter) {
        Class<?> type = getter.getReturnType();
        Kind kind = KINDS.getOrDefault(type, Kind.FLAG);
        boolean needed = getter.isAnnotationPresent(NotNull.class) || type.isPrimitive();
        StringLength length = getter.getAnnotation(StringLength.class);
        int most = length == null ? USUAL_LENGTH : length.value() == StringLength.UNLIMITED ? LONGEST : length.value();
        return new Column(column(getter), kind, needed, kind == Kind.TEXT ? most : 0);
    }

    @Override
    public boolean isEmpty(String table) {
        return ao.find(open(table), Query.select().limit(1)).length == 0;
    }

    @Override
    public long add(String table, Map<String, Object> values) {
        Class<? extends RawEntity<Long>> entity = open(table);
        DBParam[] columns = values.entrySet().stream()
                .map(each -> new DBParam(stored(each.getKey()), each.getValue()))
                .toArray(DBParam[]::new);
        RawEntity<Long> row = Unique.writing(table, () -> ao.create(entity, columns));
        Method number = getters(entity).findFirst().orElseThrow();
        return (long) Objects.requireNonNull(read(number, row));
    }

    @Override
    public void addAll(String table, List<Map<String, Object>> rows) {
        List<String> names = columns(table).stream().map(Column::name).toList();
        List<Map<String, @Nullable Object>> whole = new ArrayList<>();
        for (Map<String, Object> row : rows) {
            Map<String, @Nullable Object> one = new LinkedHashMap<>();
            names.forEach(name -> one.put(stored(name), row.get(name)));
            whole.add(one);
        }
        Class<? extends RawEntity<Long>> entity = open(table);
        for (int from = 0; from < whole.size(); from += STRETCH) {
            List<Map<String, @Nullable Object>> part = whole.subList(from, Math.min(from + STRETCH, whole.size()));
            Unique.writing(table, () -> {
                Batch.create(ao, entity, part);
                return true;
            });
        }
    }

    @Override
    public void set(String table, long row, String column, Object value) {
        Class<? extends RawEntity<Long>> entity = open(table);
        Method setter = Stream.of(entity.getMethods())
                .filter(method -> method.getName().equalsIgnoreCase("set" + column))
                .findFirst()
                .orElseThrow();
        for (RawEntity<Long> found : ao.find(entity, "ID = ?", row)) {
            try {
                setter.invoke(found, value);
            } catch (ReflectiveOperationException broken) {
                throw new IllegalStateException("a column that cannot be written: " + setter, broken);
            }
            found.save();
        }
    }

    private Class<? extends RawEntity<Long>> open(String table) {
        if (!names().contains(table)) {
            throw new IllegalArgumentException("no table that may be taken out: " + table);
        }
        return Objects.requireNonNull(tables.get(table));
    }

    /** A column as the database calls it. */
    private static String stored(String column) {
        return column.replaceAll("([a-z])([A-Z])", "$1_$2").toUpperCase(Locale.ROOT);
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
                last = (long) Objects.requireNonNull(values.get(ID));
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
        return name.equals("ID") ? ID : name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
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
