package io.guildhall.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.guildhall.kernel.AuditEntry;
import io.guildhall.kernel.Outcome;
import io.guildhall.kernel.Refusal;
import io.guildhall.kernel.TextRule;
import io.guildhall.kernel.Viewer;
import org.junit.jupiter.api.Test;

class DecidingForTheSiteTest {
    private static final SiteSettings STRICT =
            new SiteSettings(Starters.SITE_ADMINS, false, new DirectoryGroups(true, "guild-"));

    private final DecidedSite site = new DecidedSite();
    private final SettingsService service = site.service;
    private final Viewer ada = site.ada;

    @Test
    void what_is_usual_is_safe() {
        SavedSettings usual = service.show(ada).result().orElseThrow();

        assertThat(usual.revision()).isEqualTo(1);
        assertThat(usual.values().starters()).isEqualTo(Starters.SPACE_ADMINS);
        assertThat(usual.values().mails()).isTrue();
        assertThat(usual.values().groups().used()).isFalse();
    }

    @Test
    void a_change_is_kept_and_says_what_it_changed() {
        SettingsChange change = service.change(ada, 1, STRICT).result().orElseThrow();

        assertThat(change.differences())
                .extracting(SettingsChange.Difference::name)
                .containsExactly("starters", "mails", "directoryGroups");
        assertThat(service.show(ada).result()).contains(new SavedSettings(STRICT, 2));
        assertThat(site.audit.latest(10)).singleElement().satisfies(entry -> {
            assertThat(entry.act()).isEqualTo("site.settings-changed");
            assertThat(entry.actor()).isEqualTo(ada.user());
            assertThat(entry.space()).isEqualTo(AuditEntry.SITE);
            assertThat(entry.detail())
                    .isEqualTo("starters SPACE_ADMINS>SITE_ADMINS, mails true>false, directoryGroups false>true");
            assertThat(entry.at()).isEqualTo(site.clock.instant());
        });
    }

    @Test
    void saving_what_is_so_already_changes_nothing() {
        Outcome<SettingsChange> again = service.change(ada, 1, SiteSettings.usual());

        assertThat(((Outcome.Done<SettingsChange>) again).changed()).isFalse();
        assertThat(again.result().orElseThrow().differences()).isEmpty();
        assertThat(service.show(ada).result().orElseThrow().revision()).isEqualTo(1);
        assertThat(site.audit.latest(10)).isEmpty();
    }

    @Test
    void who_decides_on_what_another_has_changed_meanwhile_is_told() {
        service.change(ada, 1, STRICT);

        Outcome<SettingsChange> late = service.change(ada, 1, SiteSettings.usual());

        assertThat(late.reason()).contains(Refusal.of(SiteRefusal.STALE, 2));
        assertThat(service.basis(ada, 1).reason()).contains(Refusal.of(SiteRefusal.STALE, 2));
        assertThat(service.show(ada).result().orElseThrow().values()).isEqualTo(STRICT);
    }

    @Test
    void groups_need_a_prefix_that_says_something() {
        Outcome<SettingsChange> refused =
                service.change(ada, 1, new SiteSettings(Starters.SPACE_ADMINS, true, new DirectoryGroups(true, "  ")));

        assertThat(refused.reason().orElseThrow().code()).isEqualTo(SiteRefusal.INVALID);
        assertThat(refused.reason().orElseThrow().fields())
                .singleElement()
                .satisfies(field -> assertThat(field.code()).isEqualTo(TextRule.BLANK));
        assertThat(site.audit.latest(10)).isEmpty();
        assertThat(service.change(ada, 1, new SiteSettings(Starters.SPACE_ADMINS, true, new DirectoryGroups(false, "")))
                        .result())
                .isPresent();
    }

    @Test
    void only_groups_with_the_prefix_are_allowed_and_none_where_groups_are_not_used() {
        DirectoryGroups used = new DirectoryGroups(true, "guild-");

        assertThat(used.allow("Guild-Testers")).isTrue();
        assertThat(used.allow("confluence-administrators")).isFalse();
        assertThat(new DirectoryGroups(false, "guild-").allow("guild-testers")).isFalse();
        assertThat(new DirectoryGroups(true, "").allow("confluence-administrators"))
                .isFalse();
    }

    @Test
    void others_neither_see_nor_change_them() {
        assertThat(service.show(site.ben).reason()).contains(Refusal.of(SiteRefusal.NOT_ADMINISTRATOR));
        assertThat(service.basis(site.ben, 1).reason()).contains(Refusal.of(SiteRefusal.NOT_ADMINISTRATOR));
        assertThat(service.change(site.ben, 1, STRICT).reason()).contains(Refusal.of(SiteRefusal.NOT_ADMINISTRATOR));
        assertThat(service.change(Viewer.anonymous(), 1, STRICT).reason())
                .contains(Refusal.of(SiteRefusal.LOGIN_NEEDED));
        assertThat(site.settings.current()).isEqualTo(SavedSettings.untouched());
    }
}
