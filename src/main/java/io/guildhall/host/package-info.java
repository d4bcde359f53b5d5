/**
 * The kernel's ports over Confluence and SAL. Only this package and the adapters of features name types of the host.
 */
@NullMarked
package io.guildhall.host;

import org.jspecify.annotations.NullMarked;
