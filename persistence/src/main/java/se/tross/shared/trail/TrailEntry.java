package se.tross.shared.trail;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;

/** One entry as stored, and the hash that its fields give. Written apart from the database's own function. */
record TrailEntry(List<String> fields, String hash) {

    /** In the order of the hash; previous_hash last. */
    static final String COLUMNS = """
            forbund_id, seq, (extract(epoch from at) * 1000000)::bigint, actor_id, actor, in_database, action,
            table_name, row_id, root_table, root_id, changes::text, state::text, previous_hash, hash""";

    private static final int FIELDS = 14;

    static TrailEntry read(ResultSet row) throws SQLException {
        String[] fields = new String[FIELDS];
        for (int i = 0; i < FIELDS; i++) {
            fields[i] = row.getString(i + 1);
        }
        fields[5] = Boolean.toString(row.getBoolean(6));
        return new TrailEntry(java.util.Arrays.asList(fields), row.getString(FIELDS + 1));
    }

    String computedHash() {
        StringBuilder text = new StringBuilder();
        for (String field : fields) {
            text.append(field == null ? "-" : field.codePointCount(0, field.length()) + ":" + field);
        }
        return HexFormat.of().formatHex(sha256().digest(text.toString().getBytes(StandardCharsets.UTF_8)));
    }

    long seq() {
        return Long.parseLong(fields.get(1));
    }

    String actor() {
        return fields.get(4);
    }

    boolean inDatabase() {
        return Boolean.parseBoolean(fields.get(5));
    }

    String table() {
        return fields.get(7);
    }

    long rowId() {
        return Long.parseLong(fields.get(8));
    }

    String previousHash() {
        return fields.get(13);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
