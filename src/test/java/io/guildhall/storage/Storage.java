package io.guildhall.storage;

import io.guildhall.devhost.database.Database;
import io.guildhall.devhost.database.PostgresqlServer;
import java.util.UUID;

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

    abstract String freshUrl();

    /** An empty database with nobody else in it. */
    public Tables open() {
        return Tables.in(freshUrl());
    }

    /** An empty database without any table. */
    Database empty() {
        return Database.open(freshUrl());
    }
}
