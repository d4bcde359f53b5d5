package io.guildhall.mentoring.roulette.ao;

import net.java.ao.Preload;
import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** Table ROULETTE_DRAW: when a coffee roulette drew. Who met whom is in the pairings. */
@Preload
@Table("RouletteDraw")
public interface RouletteDrawRecord extends RawEntity<Long> {
    @AutoIncrement
    @NotNull @PrimaryKey("ID")
    long getID();

    /** {@code <programme>|<number of the draw>}. */
    @NotNull @Unique @StringLength(50)
    String getUniqKey();

    @NotNull @Indexed
    long getProgrammeId();

    @NotNull int getDrawNo();

    @NotNull long getDueMs();

    @NotNull long getAtMs();

    @NotNull int getGroupCount();

    @NotNull int getAloneCount();
}
