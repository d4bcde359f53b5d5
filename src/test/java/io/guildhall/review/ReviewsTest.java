package io.guildhall.review;

import io.guildhall.kernel.InMemoryTransactions;
import io.guildhall.kernel.Transactions;
import io.guildhall.storage.Storage;
import io.guildhall.storage.Tables;
import org.junit.jupiter.api.Nested;

class ReviewsTest {
    @Nested
    class In_memory extends ReviewsContract {
        private final Reviews reviews = new InMemoryReviews();
        private final HandOvers handOvers = new InMemoryHandOvers();

        @Override
        Reviews reviews() {
            return reviews;
        }

        @Override
        HandOvers handOvers() {
            return handOvers;
        }

        @Override
        Transactions transactions() {
            return new InMemoryTransactions();
        }
    }

    @Nested
    class On_h2 extends OnTables {
        On_h2() {
            super(Storage.H2);
        }
    }

    @Nested
    class On_postgresql extends OnTables {
        On_postgresql() {
            super(Storage.POSTGRESQL);
        }
    }

    abstract static class OnTables extends ReviewsContract {
        private final Tables tables;

        OnTables(Storage storage) {
            tables = storage.cleared();
        }

        @Override
        Reviews reviews() {
            return tables.reviews();
        }

        @Override
        HandOvers handOvers() {
            return tables.handOvers();
        }

        @Override
        Transactions transactions() {
            return tables.transactions();
        }
    }
}
