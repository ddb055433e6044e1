package se.tross.insats.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import se.tross.insats.todo.TodoSource;
import se.tross.shared.access.Permission;

/** Insatser whose money is granted, and whose agreement is to be signed. */
@ApplicationScoped
public class AgreementTodos implements TodoSource {

    private static final String SIGN = """
            select 'sign' as todo_key, i.id, '/insats/money' as path, i.name as insats,
                cast(null as bigint) as amount_ore, cast(null as date) as by_day, min(g.decision_date) as since
            from insats_grant g join insats_insats i on i.id = g.insats_id and i.stage in ('AGREEMENT', 'RUNNING')
            where g.grant_status = 'GRANTED' and not exists (select 1 from insats_agreement a
                where a.grant_id = g.id and a.signed_on is not null)
            group by i.id, i.name
            """;

    @Override
    public Map<Permission, String> todos() {
        return Map.of(Permission.INSATS_PROPOSE, SIGN);
    }
}
