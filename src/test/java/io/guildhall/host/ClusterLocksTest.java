package io.guildhall.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.beehive.ClusterLock;
import com.atlassian.beehive.ClusterLockService;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ClusterLocksTest {
    private final List<String> asked = new ArrayList<>();
    private final ClusterLocks locks = new ClusterLocks(recording());

    private ClusterLockService recording() {
        ClusterLockService host = mock(ClusterLockService.class);
        when(host.getLockForName(anyString())).thenAnswer(call -> {
            asked.add(call.getArgument(0));
            return mock(ClusterLock.class);
        });
        return host;
    }

    @Test
    void a_lock_is_named_after_the_app() {
        locks.locked("community:GARDEN", () -> "done");

        assertThat(asked).containsExactly("io.guildhall.confluence:community:GARDEN");
    }

    @Test
    void a_long_name_fits_the_column_of_the_host_and_stays_one_of_its_kind() {
        locks.locked("x".repeat(300) + "1", () -> "done");
        locks.locked("x".repeat(300) + "2", () -> "done");

        assertThat(asked)
                .doesNotHaveDuplicates()
                .allSatisfy(name -> assertThat(name).hasSizeLessThan(255));
    }
}
