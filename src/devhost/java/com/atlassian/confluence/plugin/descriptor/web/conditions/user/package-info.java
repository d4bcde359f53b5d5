/**
 * The conditions about the caller that Confluence brings and a descriptor may name.
 */
@NullMarked
package com.atlassian.confluence.plugin.descriptor.web.conditions.user;

import org.jspecify.annotations.NullMarked;
