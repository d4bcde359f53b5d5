package io.guildhall.devhost.database;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Tells a log about every statement that is executed on its connections. */
final class CountingDataSource extends DelegatingDataSource {
    private final StatementLog log;

    CountingDataSource(DataSource target, StatementLog log) {
        super(target);
        this.log = log;
    }

    @Override
    public Connection getConnection() throws SQLException {
        return counting(super.getConnection());
    }

    @Override
    public Connection getConnection(String username, String password) throws SQLException {
        return counting(super.getConnection(username, password));
    }

    private Connection counting(Connection connection) {
        return proxy(Connection.class, (self, method, arguments) -> {
            Object result = call(connection, method, arguments);
            String sql = arguments != null && arguments.length > 0 && arguments[0] instanceof String text ? text : "";
            if (result instanceof CallableStatement statement) {
                return counting(CallableStatement.class, statement, sql);
            }
            if (result instanceof PreparedStatement statement) {
                return counting(PreparedStatement.class, statement, sql);
            }
            return result instanceof Statement statement ? counting(Statement.class, statement, "batch") : result;
        });
    }

    private <S extends Statement> S counting(Class<S> type, S statement, String prepared) {
        return proxy(type, (self, method, arguments) -> {
            if (method.getName().startsWith("execute")) {
                boolean given = arguments != null && arguments.length > 0 && arguments[0] instanceof String;
                log.executed(given ? (String) arguments[0] : prepared);
            }
            return call(statement, method, arguments);
        });
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }

    private static Object call(Object target, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
