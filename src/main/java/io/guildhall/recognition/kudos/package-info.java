/**
 * Kudos: thanks with a reason, from one person in a community to another. Three a day, so that each is meant; taken back within minutes, so that
 * nobody need regret one. Never a leaderboard: lists are by time or by name, and none counts who has most.
 */
@NullMarked
package io.guildhall.recognition.kudos;

import org.jspecify.annotations.NullMarked;
