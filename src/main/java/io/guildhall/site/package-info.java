/**
 * What concerns the whole site and those who administer it: what the app needs of its host, and which features this host lets it have.
 */
@NullMarked
package io.guildhall.site;

import org.jspecify.annotations.NullMarked;
