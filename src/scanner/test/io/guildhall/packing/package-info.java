@NullMarked
package io.guildhall.packing;

import org.jspecify.annotations.NullMarked;
