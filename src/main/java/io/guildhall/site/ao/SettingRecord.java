package io.guildhall.site.ao;

import net.java.ao.Preload;
import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;
import org.jspecify.annotations.Nullable;

/** Table SETTING: one row for each setting that somebody changed once. */
@Preload
@Table("Setting")
public interface SettingRecord extends RawEntity<Long> {
    @AutoIncrement
    @NotNull @PrimaryKey("ID")
    long getID();

    @NotNull @Unique @StringLength(60)
    String getUniqKey();

    /** Nothing where the setting is the empty text: Oracle knows no other way. */
    @StringLength(StringLength.MAX_LENGTH)
    @Nullable String getContent();

    void setContent(String content);
}
