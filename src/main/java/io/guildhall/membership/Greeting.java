package io.guildhall.membership;

import io.guildhall.community.CommunityId;
import io.guildhall.kernel.UserId;

/** That somebody was welcomed to a community, since they last joined it. */
public record Greeting(CommunityId community, UserId newcomer, Welcome welcome) {}
