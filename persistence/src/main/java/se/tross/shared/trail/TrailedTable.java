package se.tross.shared.trail;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import se.tross.shared.trail.TrailFinding.Kind;

/** One table whose rows are trailed, compared with what the trail says of each row. */
record TrailedTable(String name, boolean switchedOn, String secrets) {

    /** Every table of a förbund except those that the trail itself and signing in keep. */
    private static final String TABLES = """
            select c.relname, coalesce(w.tgenabled = 'O', false) and coalesce(l.tgenabled = 'O', false),
                   coalesce(split_part(encode(w.tgargs, 'escape'), '\\000', 3), '')
            from pg_class c
            join pg_attribute a on a.attrelid = c.oid and a.attname = 'forbund_id'
            left join pg_trigger w on w.tgrelid = c.oid and w.tgname = 'trail_write'
            left join pg_trigger l on l.tgrelid = c.oid and l.tgname = 'trail_lock'
            where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace
              and c.relname not in ('shared_trail', 'shared_trail_head', 'shared_trail_run', 'forbund_sign_in_throttle')
            order by c.relname
            """;

    /** One statement, so that rows and trail are of the same moment. Columns added later are not in older states. */
    private static final String DIFFERENCES = """
            select coalesce(kept.row_id, now.id), coalesce(kept.seq, 0),
                   case when kept.row_id is null then 'ROW_EXTRA' when now.id is null then 'ROW_MISSING'
                        else 'ROW_CHANGED' end,
                   (select string_agg(k.key, ', ') from jsonb_each(kept.state) k
                    where now.state ? k.key and now.state -> k.key is distinct from k.value)
            from (select * from (select distinct on (row_id) row_id, seq, action, state from shared_trail
                                 where forbund_id = $1 and table_name = $2 order by row_id, seq desc) latest
                  where action <> 'D') kept
            full join (select id, shared_trail_state(to_jsonb(t), string_to_array($3, ',')) as state
                       from %s t where forbund_id = $4) now on now.id = kept.row_id
            where kept.row_id is null or now.id is null
               or exists (select 1 from jsonb_each(kept.state) k
                          where now.state ? k.key and now.state -> k.key is distinct from k.value)
            order by 1
            """;

    static List<TrailedTable> all(Connection connection) throws SQLException {
        List<TrailedTable> tables = new ArrayList<>();
        try (PreparedStatement query = connection.prepareStatement(TABLES);
                ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                tables.add(new TrailedTable(rows.getString(1), rows.getBoolean(2), rows.getString(3)));
            }
        }
        return tables;
    }

    List<TrailFinding> compare(Connection connection, long forbundId) throws SQLException {
        List<TrailFinding> findings = new ArrayList<>();
        try (PreparedStatement query = connection.prepareStatement(differences())) {
            query.setLong(1, forbundId);
            query.setString(2, name);
            query.setString(3, secrets);
            query.setLong(4, forbundId);
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    String columns = rows.getString(4) == null ? "" : rows.getString(4);
                    findings.add(new TrailFinding(
                            Kind.valueOf(rows.getString(3)),
                            forbundId,
                            name,
                            rows.getLong(1),
                            rows.getLong(2),
                            columns));
                }
            }
        }
        return findings;
    }

    /** JDBC takes ? for a place, so jsonb's operator is doubled and our places are numbered above for the reader. */
    private String differences() {
        return DIFFERENCES.replace("?", "??").replaceAll("\\$\\d", "?").formatted(quoted());
    }

    private String quoted() {
        return '"' + name.replace("\"", "\"\"") + '"';
    }
}
