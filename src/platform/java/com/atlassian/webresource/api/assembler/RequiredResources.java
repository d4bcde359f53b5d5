package com.atlassian.webresource.api.assembler;

/** The scripts and styles that a page needs. */
public interface RequiredResources {
    RequiredResources requireWebResource(String completeModuleKey);

    RequiredResources requireContext(String context);
}
