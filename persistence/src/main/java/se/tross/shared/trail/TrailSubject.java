package se.tross.shared.trail;

import java.io.Serializable;

/** What a row of the trail is about: a name where it has one, else whom or what it belongs to. */
final class TrailSubject {

    private static final int NAME = 8;
    private static final int SETTING = 9;
    private static final int YEAR = 10;
    private static final int FROM = 11;
    private static final int MEMBER = 12;
    private static final int ACCOUNT = 13;

    private TrailSubject() {}

    /** @param row as the list's query gives it */
    static Serializable of(HistoryReader reader, Object[] row) {
        if (row[SETTING] != null) {
            return reader.word((String) row[5], "setting", row[SETTING]);
        }
        for (int column : new int[] {NAME, ACCOUNT, MEMBER, YEAR, FROM}) {
            if (row[column] != null) {
                return (String) row[column];
            }
        }
        return null;
    }
}
