package com.atlassian.event.api;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a class of events that may be handled on another thread, later. In the sources of the library's second version, which are public.
 * Mirrors {@code com.atlassian.event:atlassian-event} of Confluence 10.2; evidence C9.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface AsynchronousPreferred {}
