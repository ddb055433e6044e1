package se.tross.insats.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import se.tross.insats.todo.TodoSource;
import se.tross.shared.access.Permission;

/** Applications that those who write them are asked to complete. */
@ApplicationScoped
public class ApplicationTodos implements TodoSource {

    private static final String COMPLETE = """
            select 'complete' as todo_key, a.id, '/insats/application' as path, a.title as insats,
                cast(null as bigint) as amount_ore, a.awaited_until as by_day, a.state_since as since
            from insats_application a cross join me where a.state = 'COMPLETION_ASKED' and exists (
                select 1 from insats_application_writer w
                where w.application_id = a.id and w.account_id = me.account and w.left_at is null)
            """;

    @Override
    public Map<Permission, String> todos() {
        return Map.of(Permission.INSATS_APPLY, COMPLETE);
    }
}
