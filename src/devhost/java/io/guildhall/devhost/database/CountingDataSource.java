package io.guildhall.devhost.database;

import java.sql.Connection;
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
        return JdbcProxies.of(Connection.class, (self, method, arguments) -> {
            Object result = JdbcProxies.call(connection, method, arguments);
            String sql = arguments != null && arguments.length > 0 && arguments[0] instanceof String text ? text : "";
            return result instanceof Statement statement
                    ? counting(JdbcProxies.kind(statement), statement, sql.isEmpty() ? "batch" : sql)
                    : result;
        });
    }

    private <S extends Statement> S counting(Class<S> type, Statement statement, String prepared) {
        return JdbcProxies.of(type, (self, method, arguments) -> {
            if (method.getName().startsWith("execute")) {
                boolean given = arguments != null && arguments.length > 0 && arguments[0] instanceof String;
                log.executed(given ? (String) arguments[0] : prepared);
            }
            return JdbcProxies.call(statement, method, arguments);
        });
    }
}
