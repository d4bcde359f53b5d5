package io.guildhall.storage;

import io.guildhall.devhost.database.Database;
import io.guildhall.devhost.database.PostgresqlServer;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The databases that storage is tested on. */
public enum Storage {
    H2 {
        @Override
        String freshUrl() {
            return "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1";
        }
    },
    POSTGRESQL {
        @Override
        String freshUrl() {
            return PostgresqlServer.shared().freshDatabaseUrl();
        }
    };

    private @Nullable Tables shared;

    abstract String freshUrl();

    /** A database without a row, shared by the tests of this JVM; nobody closes it. */
    public synchronized Tables cleared() {
        Tables tables = shared;
        if (tables == null) {
            tables = open();
            shared = tables;
        }
        tables.clear();
        return tables;
    }

    /** An empty database with nobody else in it. */
    public Tables open() {
        return Tables.in(freshUrl());
    }

    /** An empty database without any table. */
    public Database empty() {
        return Database.open(freshUrl());
    }
}
