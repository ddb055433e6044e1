package se.tross.insats.tertial;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import se.tross.insats.todo.TodoSource;
import se.tross.shared.access.Permission;

/** Tertial reports to read, and for who is named for an insats those to write (M15). */
@ApplicationScoped
public class ReportTodos implements TodoSource {

    private static final String READ = """
            select 'report.read' as todo_key, r.id, '/insats/report' as path, i.name as insats,
                cast(null as bigint) as amount_ore, cast(null as date) as by_day, cast(r.handed_in_at as date) as since
            from insats_report r join insats_insats i on i.id = r.insats_id where r.status = 'HANDED_IN'
            """;

    private static final String WRITE = """
            select 'report.write' as todo_key, r.id, '/insats/report-write' as path, i.name as insats,
                cast(null as bigint) as amount_ore, r.due as by_day, cast(null as date) as since
            from insats_report r join insats_insats i on i.id = r.insats_id cross join me
            where r.status in ('OPEN', 'ASKED_BACK') and exists (select 1 from insats_contact c
                where c.insats_id = r.insats_id and c.account_id = me.account and c.reports)
            """;

    @Override
    public Map<Permission, String> todos() {
        return Map.of(Permission.INSATS_APPROVE, READ, Permission.INSATS_REPORT, WRITE);
    }

    @Override
    public boolean isInLetters() {
        return false;
    }
}
