/**
 * Installs a jar as Confluence does: OSGi bundle, Spring context from the scanner index, modules of atlassian-plugin.xml.
 * Every module type is one class, registered by the composition root.
 */
@NullMarked
package io.guildhall.devhost.plugin;

import org.jspecify.annotations.NullMarked;
