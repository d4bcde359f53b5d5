package io.guildhall.site;

import io.guildhall.kernel.Restorable;
import java.util.Set;

/** The settings, in memory. */
public final class InMemorySettings implements Settings, Restorable {
    private SavedSettings saved = SavedSettings.untouched();

    @Override
    public synchronized Runnable remember() {
        SavedSettings before = saved;
        return () -> put(before);
    }

    @Override
    public synchronized SavedSettings current() {
        return saved;
    }

    @Override
    public SettingsRow forChange() {
        SavedSettings found = current();
        return new SettingsRow() {
            @Override
            public SavedSettings value() {
                return found;
            }

            @Override
            public void save(SavedSettings changed) {
                put(changed);
            }
        };
    }

    /** Decides who may propose, as an administrator would. */
    public synchronized void leaveProposingTo(Proposers proposers) {
        SiteSettings values = saved.values();
        saved = saved.next(new SiteSettings(
                values.starters(), values.mails(), values.groups(), proposers, values.times(), values.off()));
    }

    /** Switches pillars off, and all others on, as an administrator of another node would. */
    public synchronized void switchOff(Pillar... pillars) {
        SiteSettings values = saved.values();
        saved = saved.next(new SiteSettings(
                values.starters(),
                values.mails(),
                values.groups(),
                values.proposers(),
                values.times(),
                Set.of(pillars)));
    }

    /** Decides who may thank members besides members, as an administrator would. */
    public synchronized void leaveThankingTo(Thankers thankers) {
        SiteSettings values = saved.values();
        saved = saved.next(new SiteSettings(
                values.starters(),
                values.mails(),
                values.groups(),
                values.proposers(),
                values.times(),
                values.off(),
                thankers));
    }

    /** Decides how long something is kept or waits, as an administrator of another node would. */
    public synchronized void decide(Span span, int number) {
        SiteSettings values = saved.values();
        saved = saved.next(values.with(values.times().with(span, number)));
    }

    /** Decides who may start, as an administrator would. */
    public synchronized void leaveStartingTo(Starters starters) {
        SiteSettings values = saved.values();
        saved = saved.next(new SiteSettings(starters, values.mails(), values.groups()));
    }

    private synchronized void put(SavedSettings changed) {
        saved = changed;
    }
}
