package se.tross.insats.preparation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import se.tross.insats.todo.TodoSource;
import se.tross.shared.access.Permission;

/** Applications that somebody of the beredningsgrupp is to judge, or to recommend on with the others (L29). */
@ApplicationScoped
public class PreparationTodos implements TodoSource {

    private static final String PREPARE = """
            select case when exists (select 1 from insats_assessment s
                    where s.application_id = a.id and s.account_id = me.account) then 'recommend' else 'judge' end as todo_key,
                a.id, '/insats/preparation' as path, a.title as insats, cast(null as bigint) as amount_ore,
                a.awaited_until as by_day, a.state_since as since
            from insats_application a join insats_insats i on i.id = a.insats_id and i.stage = 'PREPARATION' cross join me
            where a.state = 'HANDED_IN'
            and not exists (select 1 from insats_recommendation r where r.application_id = a.id)
            and not exists (select 1 from insats_declared_conflict c
                where c.application_id = a.id and c.account_id = me.account)
            """;

    @Override
    public Map<Permission, String> todos() {
        return Map.of(Permission.INSATS_PREPARE, PREPARE);
    }
}
