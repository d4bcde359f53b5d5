package io.guildhall.host;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.confluence.user.AuthenticatedUserThreadLocal;
import io.guildhall.kernel.UserId;
import io.guildhall.kernel.Viewer;
import io.guildhall.kernel.Viewers;
import io.guildhall.storage.Storage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CurrentViewerTest {
    private final Viewers viewers = new CurrentViewer();

    @AfterEach
    void log_out() {
        AuthenticatedUserThreadLocal.reset();
    }

    @Test
    void whoever_is_logged_in_on_this_thread_is_the_viewer() {
        try (HostOver host = HostOver.empty(Storage.H2)) {
            UserId ana = host.add("ana", "Ana Alba");
            AuthenticatedUserThreadLocal.set(
                    host.confluence.users().byName("ana").orElseThrow());

            assertThat(viewers.current()).isEqualTo(Viewer.of(ana));
        }
    }

    @Test
    void nobody_logged_in_is_anonymous() {
        assertThat(viewers.current()).isEqualTo(Viewer.anonymous());
    }
}
