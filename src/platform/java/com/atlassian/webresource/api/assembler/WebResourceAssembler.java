package com.atlassian.webresource.api.assembler;

/**
 * Collects what a page needs.
 * Mirrors {@code com.atlassian.plugins:atlassian-plugins-webresource-api} of Confluence 10.2; evidence C10.
 */
public interface WebResourceAssembler {
    RequiredResources resources();
}
