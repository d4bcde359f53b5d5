/** What is kept about people: shown to them, and taken out of every table when they are erased. */
@NullMarked
package io.guildhall.privacy;

import org.jspecify.annotations.NullMarked;
