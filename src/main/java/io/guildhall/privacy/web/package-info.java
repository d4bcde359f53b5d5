/** Own data, what is kept, and erasure: pages and REST. */
@NullMarked
package io.guildhall.privacy.web;

import org.jspecify.annotations.NullMarked;
