package se.tross.insats.ending;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import se.tross.insats.todo.TodoSource;
import se.tross.shared.access.Permission;

/** Final reports to read, and takeovers to ask about within a month (W5). */
@ApplicationScoped
public class EndingTodos implements TodoSource {

    private static final String APPROVE = """
            select case when i.stage = 'FOLLOW_UP' then 'takeover' else 'finalReport' end as todo_key, i.id,
                '/insats/ending' as path, i.name as insats, cast(null as bigint) as amount_ore, r.check_on as by_day,
                case when i.stage = 'FINAL_REPORT' then r.handed_in_on end as since
            from insats_final_report r join insats_insats i on i.id = r.insats_id cross join me
            where (i.stage = 'FINAL_REPORT' and r.report_status = 'HANDED_IN')
            or (i.stage = 'FOLLOW_UP' and r.check_on <= me.today + 30)
            """;

    @Override
    public Map<Permission, String> todos() {
        return Map.of(Permission.INSATS_APPROVE, APPROVE);
    }
}
