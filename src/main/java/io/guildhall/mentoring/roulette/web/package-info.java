/** Coffee roulette on the page of its programme, in mails and over REST. */
@NullMarked
package io.guildhall.mentoring.roulette.web;

import org.jspecify.annotations.NullMarked;
