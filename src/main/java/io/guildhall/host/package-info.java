/**
 * The ports of the kernel and of the site over Confluence and SAL. Only this package and the adapters of features name types of the host. What rests on
 * weak evidence is in {@code host.isolated}, behind {@code IsolatedAdapters}.
 */
@NullMarked
package io.guildhall.host;

import org.jspecify.annotations.NullMarked;
