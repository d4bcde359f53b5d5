package io.guildhall.community;

import io.guildhall.kernel.UserId;
import java.time.Instant;

/** A charter as it was, who wrote it and when. */
public record CharterVersion(CommunityId community, int no, Charter charter, UserId author, Instant at) {}
