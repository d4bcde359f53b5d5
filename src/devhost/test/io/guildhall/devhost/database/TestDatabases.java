package io.guildhall.devhost.database;

import java.util.UUID;

/** Where the URLs of empty databases for tests come from. */
public enum TestDatabases {
    H2 {
        @Override
        public String freshUrl() {
            return "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1";
        }
    },
    POSTGRESQL {
        @Override
        public String freshUrl() {
            return PostgresqlServer.shared().freshDatabaseUrl();
        }
    };

    public abstract String freshUrl();
}
