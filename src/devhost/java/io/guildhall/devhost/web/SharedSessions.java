package io.guildhall.devhost.web;

import com.atlassian.beehive.ClusterLock;
import io.guildhall.devhost.database.Database;
import java.sql.Connection;
import java.sql.PreparedStatement;
import javax.sql.DataSource;
import org.eclipse.jetty.ee10.servlet.SessionHandler;
import org.eclipse.jetty.session.DatabaseAdaptor;
import org.eclipse.jetty.session.JDBCSessionDataStore;
import org.eclipse.jetty.session.NullSessionCache;
import org.eclipse.jetty.session.SessionData;

/**
 * Keeps sessions in the database, where every host on it finds them: whoever logs in or out on one did so on all. Nothing is cached, each request reads
 * its session and what it changes is written before its answer leaves. Where two requests change one session at once, the later one wins.
 */
final class SharedSessions {
    private static final String TABLE = "devhost_session";
    /** A session that is only read is written so often, to stay alive. */
    private static final int SECONDS_BETWEEN_SIGNS_OF_LIFE = 60;

    private static final int SECONDS_WITHOUT_A_REQUEST = 24 * 60 * 60;

    private SharedSessions() {}

    /** Hands the sessions of this handler to the database. */
    static void keep(SessionHandler sessions, DataSource connections) {
        DatabaseAdaptor adaptor = new DatabaseAdaptor();
        adaptor.setDatasource(connections);
        JDBCSessionDataStore.SessionTableSchema table = new JDBCSessionDataStore.SessionTableSchema();
        table.setTableName(TABLE);
        Store store = new Store(connections);
        store.setDatabaseAdaptor(adaptor);
        store.setSessionTableSchema(table);
        store.setSavePeriodSec(SECONDS_BETWEEN_SIGNS_OF_LIFE);
        NullSessionCache cache = new NullSessionCache(sessions);
        cache.setSessionDataStore(store);
        // Else an answer may be there before what its request changed is: the next request, on another node, would not
        // know of it.
        cache.setFlushOnResponseCommit(true);
        sessions.setSessionCache(cache);
        sessions.setMaxInactiveInterval(SECONDS_WITHOUT_A_REQUEST);
    }

    /** Runs the start of a server, in which the table is made: two hosts take turns. */
    static void takingTurns(Database database, Start start) throws Exception {
        ClusterLock turn = database.locks().getLockForName("devhost-session-schema");
        turn.lock();
        try {
            start.run();
        } finally {
            turn.unlock();
        }
    }

    interface Start {
        void run() throws Exception;
    }

    /** Writes attributes only where this request changed some: what another request wrote meanwhile stays. */
    private static final class Store extends JDBCSessionDataStore {
        private static final String ALIVE = "UPDATE " + TABLE
                + " SET accessTime = ?, lastAccessTime = ?, lastSavedTime = ?, expiryTime = ? WHERE sessionId = ?";
        private final DataSource connections;

        Store(DataSource connections) {
            this.connections = connections;
        }

        @Override
        protected void doUpdate(String id, SessionData data) throws Exception {
            if (data.isDirty()) {
                super.doUpdate(id, data);
                return;
            }
            try (Connection connection = connections.getConnection();
                    PreparedStatement statement = connection.prepareStatement(ALIVE)) {
                statement.setLong(1, data.getAccessed());
                statement.setLong(2, data.getLastAccessed());
                statement.setLong(3, data.getLastSaved());
                statement.setLong(4, data.getExpiry());
                statement.setString(5, id);
                statement.executeUpdate();
            }
        }
    }
}
