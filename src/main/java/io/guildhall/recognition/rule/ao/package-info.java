/** Handing out badges in the host's database. */
@NullMarked
package io.guildhall.recognition.rule.ao;

import org.jspecify.annotations.NullMarked;
