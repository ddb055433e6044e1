package se.tross.insats.payment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import se.tross.insats.todo.TodoSource;
import se.tross.shared.access.Permission;

/** Requisitions to check, attest or pay; nobody attests what the same person asked or checked (M8). */
@ApplicationScoped
public class PaymentTodos implements TodoSource {

    private static final String PAY = """
            select 'requisition.' || r.requisition_status as todo_key, r.id, '/insats/requisition' as path,
                i.name as insats, r.amount_ore, cast(null as date) as by_day,
                coalesce(r.attested_on, r.checked_on, r.asked_on) as since
            from insats_requisition r join insats_insats i on i.id = r.insats_id cross join me
            where r.requisition_status in ('ASKED', 'ATTESTED')
            or (r.requisition_status = 'CHECKED' and me.username not in (r.asked_user, r.checked_user))
            """;

    @Override
    public Map<Permission, String> todos() {
        return Map.of(Permission.INSATS_PAY, PAY);
    }
}
