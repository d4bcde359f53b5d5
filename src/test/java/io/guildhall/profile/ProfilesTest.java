package io.guildhall.profile;

import static org.assertj.core.api.Assertions.assertThat;

import io.guildhall.kernel.InMemoryTransactions;
import io.guildhall.kernel.Transactions;
import io.guildhall.kernel.UserId;
import io.guildhall.people.SkillId;
import io.guildhall.storage.Storage;
import io.guildhall.storage.Tables;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ProfilesTest {
    @Nested
    class In_memory extends ProfilesContract {
        private final InMemoryProfiles kept = new InMemoryProfiles();

        @Override
        Profiles profiles() {
            return kept;
        }

        @Override
        Transactions transactions() {
            return new InMemoryTransactions(kept);
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

    abstract static class OnTables extends ProfilesContract {
        private final Tables tables;

        OnTables(Storage storage) {
            tables = storage.cleared();
        }

        @Override
        Profiles profiles() {
            return tables.profiles();
        }

        @Override
        Transactions transactions() {
            return tables.transactions();
        }

        @Test
        void who_said_before_it_stood_with_each_skill_that_they_may_not_be_suggested_is_not() {
            UserId ana = new UserId("key-ana");
            SkillId java = new SkillId(7);
            About about = new About(
                    List.of(new ProfileSkill(SkillKind.OFFER, java, 3, 1)),
                    List.of(),
                    Optional.empty(),
                    Optional.empty(),
                    "",
                    Visibility.EVERYONE,
                    true);
            tables.transactions().inTransaction(() -> {
                profiles().add(Profile.unsaid(ana).saying(ProfilesContract.unsuggested(about), Instant.EPOCH));
                profiles().add(Profile.unsaid(new UserId("key-ben")).saying(about, Instant.EPOCH));
                return true;
            });
            tables.database
                    .jdbc()
                    .update("UPDATE \"" + tables.tableNamed("PROFILE_SKILL") + "\" SET \"SUGGESTIBLE\" = NULL");

            assertThat(profiles().suggestible(List.of(java), Visibility.SHARED, 10))
                    .extracting(SkillMention::user)
                    .containsExactly(new UserId("key-ben"));
        }
    }
}
