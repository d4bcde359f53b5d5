package com.atlassian.confluence.api.model;

/**
 * A property that is to be filled in. The app asks for none, so that it only names the type.
 * Mirrors {@code com.atlassian.confluence:confluence} of Confluence 10.2; evidence JD.
 */
public class Expansion {}
