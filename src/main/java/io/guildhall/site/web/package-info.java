/** The pages and REST resources for those who administer the site. */
@NullMarked
package io.guildhall.site.web;

import org.jspecify.annotations.NullMarked;
