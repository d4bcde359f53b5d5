package io.guildhall.membership.ao;

import io.guildhall.kernel.ao.KeptBack;
import net.java.ao.Preload;
import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import org.jspecify.annotations.Nullable;

/** Table JOIN_ANSWER: what somebody answered on asking to join, until 30 days after the decision. One row for a request. */
@KeptBack
@Preload
@Table("JoinAnswer")
public interface JoinAnswerRecord extends RawEntity<Long> {
    @AutoIncrement
    @NotNull @PrimaryKey("ID")
    long getID();

    @NotNull @Indexed
    long getMembershipId();

    /** Question and answer by turns, a line each; line breaks inside are escaped. */
    @StringLength(StringLength.UNLIMITED)
    @Nullable String getAnswers();

    @NotNull @Indexed
    long getAtMs();
}
