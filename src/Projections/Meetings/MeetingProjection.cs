using System.Data.Common;
using ChiBo.Contracts.Messages.V1;
using ChiBo.Projections.Kernel;
using ChiBo.Projections.Rebuilding;
using Dapper;

namespace ChiBo.Projections.Meetings;

/// <summary>Meetings, who was absent, and the tasks that were given.</summary>
internal sealed class MeetingProjection : IRebuiltProjection<MeetingSnapshot>
{
    public static readonly Table<MeetingRow> Meetings = new("meetings_v1");

    private static string InsertAbsence(string prefix) =>
        $"insert into {prefix}absences_v1 (meeting_id, member_id, name, is_excused, reason, streak, excused_streak) "
        + "values (@MeetingId, @MemberId, @Name, @IsExcused, @Reason, @Streak, @ExcusedStreak)";

    private static string InsertTask(string prefix) =>
        $"insert into {prefix}tasks_v1 (meeting_id, id, what, assignees, due_on, report_on, progress, result, reported_at, done_at) "
        + "values (@MeetingId, @Id, @What, @Assignees, @DueOn, @ReportOn, @Progress, @Result, @ReportedAt, @DoneAt)";

    public RebuildSet Set => RebuildSet.Meetings;

    public async Task Apply(DbConnection connection, string prefix, MeetingSnapshot snapshot)
    {
        var row = snapshot.ToRow();
        var search = SearchText.Of(row.CellName, row.OrganisationName, row.Title, row.Place, row.ThematicTopic);
        if (!await Meetings.Upsert(connection, row, search, prefix)) return;
        await connection.ExecuteAsync($"delete from {prefix}absences_v1 where meeting_id = @Id", new { snapshot.Id });
        await connection.ExecuteAsync($"delete from {prefix}tasks_v1 where meeting_id = @Id", new { snapshot.Id });
        await connection.ExecuteAsync(InsertAbsence(prefix), snapshot.Absences.Select(a => AbsenceRow.Of(snapshot.Id, a)));
        await connection.ExecuteAsync(InsertTask(prefix), snapshot.Tasks.Select(t => TaskRow.Of(snapshot.Id, t)));
    }
}
