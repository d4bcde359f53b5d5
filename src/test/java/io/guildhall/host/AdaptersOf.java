package io.guildhall.host;

import static org.mockito.Mockito.mock;

import com.atlassian.confluence.api.service.search.CQLSearchService;
import com.atlassian.confluence.user.UserAccessor;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.mail.server.MailServerManager;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.message.I18nResolver;
import com.atlassian.sal.api.message.LocaleResolver;
import com.atlassian.sal.api.timezone.TimeZoneManager;
import com.atlassian.sal.api.user.UserManager;
import io.guildhall.site.Finding;
import java.util.List;

/** The isolated adapters over a host of mocks. */
final class AdaptersOf {
    final ApplicationProperties application = mock(ApplicationProperties.class);
    final CQLSearchService search = mock(CQLSearchService.class);
    final EventPublisher events = mock(EventPublisher.class);
    final I18nResolver texts = mock(I18nResolver.class);
    final MailServerManager mailServers = mock(MailServerManager.class);
    final LocaleResolver locales = mock(LocaleResolver.class);
    final TimeZoneManager zones = mock(TimeZoneManager.class);
    final UserManager users = mock(UserManager.class);
    final UserAccessor accessor = mock(UserAccessor.class);

    /** On a host that has everything. */
    IsolatedAdapters adapters() {
        return adapters(List.of());
    }

    /** On a host of which this was found. */
    IsolatedAdapters adapters(List<Finding> found) {
        return new IsolatedAdapters(
                () -> found, application, search, events, texts, locales, mailServers, zones, users, accessor);
    }
}
