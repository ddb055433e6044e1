package se.tross.insats.grant;

import jakarta.enterprise.context.ApplicationScoped;
import se.tross.insats.portfolio.WaitSource;

/** What proposals to grant money wait for: to be taken to the board, its meeting, or that its minutes are adjusted. */
@ApplicationScoped
public class GrantWaits implements WaitSource {

    private static final String WAITS = """
            select g.insats_id, case when g.grant_status = 'DRAFT' then 'insats.wait.proposal'
                when b.decided then 'insats.wait.adjusting'
                when b.meets is not null then 'insats.wait.boardOn'
                else 'insats.wait.board' end as wait_key,
                cast(case when not b.decided then b.meets end as text) as arg, cast(null as date) as by_day,
                coalesce(b.meets, i.stage_since) as since
            from insats_grant g join insats_insats i on i.id = g.insats_id
            left join lateral (
                select cast(max(s.starts_at) as date) as meets, coalesce(bool_or(d.id is not null), false) as decided
                from board_matter m join board_meeting s on s.id = m.meeting_id and s.status <> 'CANCELLED'
                left join board_decision d on d.matter_id = m.id
                where m.subject_type = 'insats.grant' and m.subject_id = g.id and coalesce(m.secret_ground, '') = ''
                and d.adjusted is null) b on true
            where g.grant_status in ('DRAFT', 'PROPOSED')
            """;

    @Override
    public String waits() {
        return WAITS;
    }
}
