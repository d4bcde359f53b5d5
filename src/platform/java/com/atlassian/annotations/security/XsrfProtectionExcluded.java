package com.atlassian.annotations.security;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A REST method that other sites may make a browser call: only right where the call is not authenticated by a cookie.
 * Mirrors {@code com.atlassian.annotations:atlassian-annotations} of Confluence 10.2; evidence C10.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface XsrfProtectionExcluded {}
