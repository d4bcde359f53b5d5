/**
 * The conditions of web resources that Confluence brings, as far as public plugins for Confluence 10 use them.
 */
@NullMarked
package com.atlassian.confluence.plugin.descriptor.web.urlreadingconditions;

import org.jspecify.annotations.NullMarked;
