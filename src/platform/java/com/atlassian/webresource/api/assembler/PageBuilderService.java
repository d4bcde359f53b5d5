package com.atlassian.webresource.api.assembler;

/**
 * What the page being built needs. Used on Confluence 10: certain.
 * Mirrors {@code com.atlassian.plugins:atlassian-plugins-webresource-api} of Confluence 10.2; evidence C10.
 */
public interface PageBuilderService {
    WebResourceAssembler assembler();
}
