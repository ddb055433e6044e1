package se.tross.insats.grant;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import se.tross.insats.todo.TodoSource;
import se.tross.shared.access.Permission;

/** What is to be taken to the board: recommended applications, and proposals that are on no agenda. */
@ApplicationScoped
public class GrantTodos implements TodoSource {

    private static final String PROPOSE = """
            select 'propose' as todo_key, i.id, '/insats/grant-add' as path, i.name as insats,
                cast(null as bigint) as amount_ore, cast(null as date) as by_day, r.made_on as since
            from insats_application a join insats_insats i on i.id = a.insats_id and i.stage = 'PREPARATION'
            join insats_recommendation r on r.application_id = a.id
            where a.state = 'HANDED_IN' and not exists (
                select 1 from insats_grant g where g.insats_id = i.id and g.grant_status in ('DRAFT', 'PROPOSED'))
            """;

    private static final String PLACE = """
            select 'place' as todo_key, g.id, '/insats/grant' as path, i.name as insats,
                cast(null as bigint) as amount_ore, cast(null as date) as by_day, cast(null as date) as since
            from insats_grant g join insats_insats i on i.id = g.insats_id
            where g.grant_status = 'PROPOSED' and not exists (
                select 1 from board_matter m join board_meeting s on s.id = m.meeting_id and s.status <> 'CANCELLED'
                left join board_decision d on d.matter_id = m.id
                where m.subject_type = 'insats.grant' and m.subject_id = g.id and d.adjusted is null)
            """;

    @Override
    public Map<Permission, String> todos() {
        return Map.of(Permission.INSATS_PROPOSE, PROPOSE, Permission.BOARD_PREPARE, PLACE);
    }
}
