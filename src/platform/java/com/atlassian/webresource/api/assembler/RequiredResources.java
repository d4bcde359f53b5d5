package com.atlassian.webresource.api.assembler;

/**
 * The scripts and styles that a page needs.
 * Mirrors {@code com.atlassian.plugins:atlassian-plugins-webresource-api} of Confluence 10.2; evidence C10.
 */
public interface RequiredResources {
    RequiredResources requireWebResource(String completeModuleKey);

    RequiredResources requireContext(String context);
}
