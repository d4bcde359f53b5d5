package io.guildhall.devhost.database;

import java.lang.reflect.Method;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * After a statement that failed, a transaction takes no other one and cannot be committed, whoever caught the exception. That is
 * PostgreSQL's rule, which H2 gets here too, so that what works on one works on the other. And where PostgreSQL turns the commit into a rollback
 * without a word to its caller, here the commit fails.
 */
final class AbortingDataSource extends DelegatingDataSource {
    /** PostgreSQL's code for a transaction in which a statement failed. */
    private static final String IN_FAILED_TRANSACTION = "25P02";

    AbortingDataSource(DataSource target) {
        super(target);
    }

    @Override
    public Connection getConnection() throws SQLException {
        return new Guarded(super.getConnection()).proxy();
    }

    @Override
    public Connection getConnection(String username, String password) throws SQLException {
        return new Guarded(super.getConnection(username, password)).proxy();
    }

    /** A connection that remembers whether a statement of its transaction failed. */
    private static final class Guarded {
        private final Connection connection;
        private boolean aborted;

        Guarded(Connection connection) {
            this.connection = connection;
        }

        Connection proxy() {
            return JdbcProxies.of(Connection.class, (self, method, arguments) -> call(method, arguments));
        }

        private Object call(Method method, Object[] arguments) throws Throwable {
            switch (method.getName()) {
                case "commit" -> refuseCommit();
                case "rollback" -> aborted = false;
                case "setAutoCommit" -> takeBack();
                default -> {}
            }
            Object result = JdbcProxies.call(connection, method, arguments);
            return result instanceof Statement statement ? guarded(JdbcProxies.kind(statement), statement) : result;
        }

        private <S extends Statement> S guarded(Class<S> type, Statement statement) {
            return JdbcProxies.of(type, (self, method, arguments) -> {
                if (!method.getName().startsWith("execute")) {
                    return JdbcProxies.call(statement, method, arguments);
                }
                if (aborted) {
                    throw new SQLException(
                            "current transaction is aborted: a statement of it failed before", IN_FAILED_TRANSACTION);
                }
                try {
                    return JdbcProxies.call(statement, method, arguments);
                } catch (SQLException failed) {
                    aborted = !connection.getAutoCommit();
                    throw failed;
                }
            });
        }

        private void refuseCommit() throws SQLException {
            if (aborted) {
                takeBack();
                throw new SQLException(
                        "the transaction is rolled back instead of committed: a statement of it failed",
                        IN_FAILED_TRANSACTION);
            }
        }

        private void takeBack() throws SQLException {
            if (aborted) {
                aborted = false;
                connection.rollback();
            }
        }
    }
}
