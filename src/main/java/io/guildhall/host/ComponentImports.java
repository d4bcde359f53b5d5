package io.guildhall.host;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.beehive.ClusterLockService;
import com.atlassian.confluence.api.service.search.CQLSearchService;
import com.atlassian.confluence.pages.PageManager;
import com.atlassian.confluence.plugin.services.VelocityHelperService;
import com.atlassian.confluence.security.PermissionManager;
import com.atlassian.confluence.spaces.SpaceManager;
import com.atlassian.confluence.user.UserAccessor;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.mail.server.MailServerManager;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.auth.LoginUriProvider;
import com.atlassian.sal.api.message.I18nResolver;
import com.atlassian.sal.api.message.LocaleResolver;
import com.atlassian.sal.api.timezone.TimeZoneManager;
import com.atlassian.sal.api.user.UserManager;
import com.atlassian.templaterenderer.TemplateRenderer;
import com.atlassian.webresource.api.assembler.PageBuilderService;

/**
 * Every service of the host that the app asks for, in one place. Never made: the index is written from its parameters.
 * Two have names of their own, because Confluence has beans of like types.
 */
final class ComponentImports {
    private ComponentImports(
            @ComponentImport ActiveObjects activeObjects,
            @ComponentImport ClusterLockService clusterLockService,
            @ComponentImport CQLSearchService cqlSearchService,
            @ComponentImport EventPublisher eventPublisher,
            @ComponentImport I18nResolver i18nResolver,
            @ComponentImport LocaleResolver localeResolver,
            @ComponentImport LoginUriProvider loginUriProvider,
            @ComponentImport MailServerManager mailServerManager,
            @ComponentImport PageBuilderService pageBuilderService,
            @ComponentImport PageManager pageManager,
            @ComponentImport PermissionManager permissionManager,
            @ComponentImport SpaceManager spaceManager,
            @ComponentImport TemplateRenderer templateRenderer,
            @ComponentImport TimeZoneManager timeZoneManager,
            @ComponentImport UserAccessor userAccessor,
            @ComponentImport VelocityHelperService velocityHelperService,
            @ComponentImport("salApplicationProperties") ApplicationProperties applicationProperties,
            @ComponentImport("salUserManager") UserManager userManager) {}
}
