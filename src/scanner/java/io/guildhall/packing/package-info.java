/** A step of the build: puts classes that resemble each other next to each other before they are pressed (decision 13). Not in the jar. */
@NullMarked
package io.guildhall.packing;

import org.jspecify.annotations.NullMarked;
