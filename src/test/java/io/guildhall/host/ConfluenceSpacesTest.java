package io.guildhall.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.confluence.security.Permission;
import com.atlassian.confluence.security.PermissionManager;
import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.spaces.SpaceManager;
import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.confluence.user.UserAccessor;
import com.atlassian.sal.api.user.UserKey;
import io.guildhall.kernel.SpaceKey;
import io.guildhall.kernel.UserId;
import io.guildhall.kernel.Viewer;
import org.junit.jupiter.api.Test;

class ConfluenceSpacesTest {
    private static final SpaceKey GARDEN = new SpaceKey("GARDEN");
    private static final Viewer ANA = Viewer.of(new UserId("key-ana"));

    private final SpaceManager host = mock(SpaceManager.class);
    private final PermissionManager permissions = mock(PermissionManager.class);
    private final UserAccessor users = mock(UserAccessor.class);
    private final ConfluenceUser ana = mock(ConfluenceUser.class);
    private final Space garden = aSpace("GARDEN");
    private final ConfluenceSpaces spaces =
            new ConfluenceSpaces(host, permissions, new Callers(users), new AdaptersOf().adapters());

    private Space aSpace(String key) {
        Space space = mock(Space.class);
        when(space.getKey()).thenReturn(key);
        when(space.getName()).thenReturn("Gardeners");
        when(space.getUrlPath()).thenReturn("/display/" + key);
        when(host.getSpace(key)).thenReturn(space);
        return space;
    }

    @Test
    void a_space_has_the_key_that_the_host_gives_not_the_one_that_was_typed() {
        when(host.getSpace("garden")).thenReturn(garden);

        assertThat(spaces.find("garden").orElseThrow().key()).isEqualTo(GARDEN);
        assertThat(spaces.find("NOWHERE")).isEmpty();
        assertThat(spaces.find(" ")).isEmpty();
        assertThat(spaces.find("x".repeat(256))).isEmpty();
    }

    @Test
    void a_space_is_personal_by_its_key() {
        aSpace("~ana");

        assertThat(spaces.find("~ana").orElseThrow().personal()).isTrue();
        assertThat(spaces.find("GARDEN").orElseThrow().personal()).isFalse();
    }

    @Test
    void permissions_are_those_of_the_host() {
        when(users.getExistingUserByKey(new UserKey("key-ana"))).thenReturn(ana);
        when(permissions.hasPermission(ana, Permission.VIEW, garden)).thenReturn(true);

        assertThat(spaces.mayView(ANA, GARDEN)).isTrue();
        assertThat(spaces.mayAdminister(ANA, GARDEN)).isFalse();
        assertThat(spaces.mayView(ANA, new SpaceKey("NOWHERE"))).isFalse();
    }

    @Test
    void anonymous_people_may_look_but_never_administer() {
        when(permissions.hasPermission(null, Permission.VIEW, garden)).thenReturn(true);
        when(permissions.hasPermission(null, Permission.ADMINISTER, garden)).thenReturn(true);

        assertThat(spaces.mayView(Viewer.anonymous(), GARDEN)).isTrue();
        assertThat(spaces.mayAdminister(Viewer.anonymous(), GARDEN)).isFalse();
    }

    @Test
    void who_is_gone_is_not_taken_for_anonymous() {
        when(permissions.hasPermission(null, Permission.VIEW, garden)).thenReturn(true);

        assertThat(spaces.mayView(ANA, GARDEN)).isFalse();
    }
}
