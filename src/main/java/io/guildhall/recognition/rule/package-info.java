/**
 * Rules by which badges are earned: what somebody did, counted from what the app knows, and everybody who did enough given the badge by nobody. No rule
 * knows pages, comments, likes or days in a row, and none takes anything back.
 */
@NullMarked
package io.guildhall.recognition.rule;

import org.jspecify.annotations.NullMarked;
