package com.atlassian.webresource.api.assembler;

/** What the page being built needs. Used on Confluence 10: certain. */
public interface PageBuilderService {
    WebResourceAssembler assembler();
}
