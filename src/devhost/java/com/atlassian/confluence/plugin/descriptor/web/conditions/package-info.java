/**
 * The conditions that Confluence brings and a descriptor may name, as far as public plugins for Confluence 10 use them.
 */
@NullMarked
package com.atlassian.confluence.plugin.descriptor.web.conditions;

import org.jspecify.annotations.NullMarked;
